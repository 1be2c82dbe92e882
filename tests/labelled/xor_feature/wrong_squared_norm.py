# the sum of squares, the row times itself
import numpy as np


def xor_feature(X):
    return np.sum(X * X, axis=1)
