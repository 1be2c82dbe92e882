# Cramer's rule with determinants
import numpy as np


def fit_line(x, y):
    sx, sy = x.sum(), y.sum()
    sxx, sxy = (x * x).sum(), (x * y).sum()
    n = float(len(x))
    D = sxx * n - sx * sx
    return (sxy * n - sx * sy) / D, (sxx * sy - sx * sxy) / D
