# np.concatenate along axis 1
import numpy as np


def add_bias(X):
    bias = np.ones([X.shape[0], 1])
    return np.concatenate([bias, X], axis=1)
