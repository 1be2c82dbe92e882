# x1 times x1 by a typing error
import numpy as np

def xor_feature(X):
    return X[:, 0] * X[:, 0]
