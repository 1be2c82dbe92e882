# two mistakes: T - Y, and np.mean without an axis
import numpy as np


def grad(Y, T, X):
    error = T - Y
    return np.array([np.mean(error.T * X[:, j]) for j in range(X.shape[1])])
