# the ones come last
import numpy as np


def add_bias(X):
    return np.hstack([X, np.ones((X.shape[0], 1))])
