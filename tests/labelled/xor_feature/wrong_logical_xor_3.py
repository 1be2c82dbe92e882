# wrong: boolean XOR of the signs, as 0 / 1
import numpy as np

def xor_feature(X):
    return ((X[:, 0] > 0) != (X[:, 1] > 0)).astype(float)
