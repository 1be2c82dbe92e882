# computed in float32
import numpy as np


def xor_feature(X):
    X = X.astype(np.float32)
    return np.multiply(X[:, 0], X[:, 1])
