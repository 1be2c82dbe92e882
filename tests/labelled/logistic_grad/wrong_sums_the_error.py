# sums the errors: that is the bias's gradient, for all weights
import numpy as np


def grad(Y, T, X):
    return np.ones((X.shape[1],) + Y.shape[1:]) * np.sum(Y - T, axis=0)
