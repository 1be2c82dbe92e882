# product by the difference of two squares
import numpy as np

def xor_feature(X):
    s = X[:, 0] + X[:, 1]
    d = X[:, 0] - X[:, 1]
    return (s ** 2 - d ** 2) / 4
