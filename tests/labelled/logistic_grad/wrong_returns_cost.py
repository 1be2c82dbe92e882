# returns the cross-entropy, not its gradient
import numpy as np


def grad(Y, T, X):
    if Y.ndim == 1:
        return -np.sum(T * np.log(Y) + (1 - T) * np.log(1 - Y))
    return -np.sum(T * np.log(Y))
