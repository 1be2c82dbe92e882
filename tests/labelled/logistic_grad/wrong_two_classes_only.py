# an extra axis for the error: right for two classes, K classes crash
import numpy as np


def grad(Y, T, X):
    return np.sum((Y - T)[:, np.newaxis] * X, axis=0)
