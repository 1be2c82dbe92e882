# the mean of each sample in front, not ones
import numpy as np


def add_bias(X):
    bias = np.mean(X, axis=1, keepdims=True)
    return np.hstack((bias, X))
