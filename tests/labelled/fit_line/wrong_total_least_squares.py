# the first principal axis: the distance is measured at right angles
import numpy as np


def fit_line(x, y):
    M = np.stack([x - x.mean(), y - y.mean()], axis=1)
    _, _, Vt = np.linalg.svd(M, full_matrices=False)
    m = Vt[0, 1] / Vt[0, 0]
    b = y.mean() - m * x.mean()
    return m, b
