# a column of -1, the threshold convention of old perceptron texts
import numpy as np


def add_bias(X):
    return np.hstack((-1 * np.ones((X.shape[0], 1)), X))
