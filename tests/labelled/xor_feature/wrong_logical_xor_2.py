# XOR of the signs, 0 or 1, in place of the product
import numpy as np

def xor_feature(X):
    return np.logical_xor(X[:, 0] > 0, X[:, 1] > 0).astype(int)
