# an np.matrix comes out
import numpy as np

def xor_feature(X):
    M = np.asmatrix(X)
    return np.multiply(M[:, 0], M[:, 1])
