# np.mean over the samples
import numpy as np


def grad(Y, T, X):
    if Y.ndim == 1:
        return np.mean((Y - T)[:, None] * X, axis=0)
    return np.mean((Y - T)[:, None, :] * X[:, :, None], axis=0)
