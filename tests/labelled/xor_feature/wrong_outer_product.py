# column times row broadcasts to N x N
import numpy as np

def xor_feature(X):
    x1 = X[:, 0].reshape(-1, 1)
    x2 = X[:, 1]
    return x1 * x2
