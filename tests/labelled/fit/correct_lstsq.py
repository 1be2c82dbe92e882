# np.linalg.lstsq, first of its results
import numpy as np


def fit(X, T):
    w, residuals, rank, s = np.linalg.lstsq(X, T, rcond=None)
    return w
