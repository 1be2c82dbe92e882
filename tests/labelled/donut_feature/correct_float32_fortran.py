# float32 and Fortran order
import numpy as np


def donut_feature(X):
    F = np.asarray(X, dtype=np.float32, order="F")
    F = F * F
    return np.sqrt(F[:, 0] + F[:, 1])
