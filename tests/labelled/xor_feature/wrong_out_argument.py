# multiply with out= writes into the caller's second column
import numpy as np


def xor_feature(X):
    return np.multiply(X[:, 0], X[:, 1], out=X[:, 1])
