# sum in place of the product
import numpy as np

def xor_feature(X):
    return X[:, 0] + X[:, 1]
