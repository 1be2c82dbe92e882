# a column 0, 1, 2, ... (row numbers) instead of ones
import numpy as np


def add_bias(X):
    index = np.arange(X.shape[0]).reshape(-1, 1)
    return np.hstack((index, X))
