# reshape where a transposition is needed
import numpy as np


def add_bias(X):
    stacked = np.vstack([np.ones(X.shape[0]), X.T])
    return stacked.reshape(X.shape[0], X.shape[1] + 1)
