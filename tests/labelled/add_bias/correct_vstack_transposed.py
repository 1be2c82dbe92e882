# stacks a row of ones on X transposed, transposed back
import numpy as np


def add_bias(X):
    ones_row = np.ones(X.shape[0])
    return np.vstack((ones_row, X.T)).T
