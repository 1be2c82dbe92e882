# single precision
import numpy as np


def grad(Y, T, X):
    error = np.asarray(Y - T, dtype=np.float32)
    return np.float32(2) * X.astype(np.float32).T.dot(error)
