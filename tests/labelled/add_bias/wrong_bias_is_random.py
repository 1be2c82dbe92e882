# the "bias" column is drawn at random
import numpy as np


def add_bias(X):
    b = np.random.randn(X.shape[0], 1)
    return np.hstack((b, X))
