# two mistakes: a sum, and down the columns
import numpy as np

def xor_feature(X):
    return np.sum(X, axis=0)
