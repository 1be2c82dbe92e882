# K classes are done one column at a time
import numpy as np


def _grad_one(y, t, X):
    return (y - t) @ X


def grad(Y, T, X):
    if Y.ndim == 1:
        return _grad_one(Y, T, X)
    return np.column_stack([_grad_one(Y[:, k], T[:, k], X) for k in range(Y.shape[1])])
