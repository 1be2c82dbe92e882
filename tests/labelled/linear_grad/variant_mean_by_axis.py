# np.mean over the samples of 2 (y - t) x
import numpy as np


def grad(Y, T, X):
    return np.mean(2 * (Y - T).reshape(-1, 1) * X, axis=0)
