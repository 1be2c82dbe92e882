# np.prod without an axis, one number
import numpy as np


def xor_feature(X):
    return np.prod(X)
