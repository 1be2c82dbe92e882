# wrong: whole numbers only, the fractions are cut
import numpy as np

def xor_feature(X):
    out = np.zeros(len(X), dtype=int)
    for i in range(len(X)):
        out[i] = X[i, 0] * X[i, 1]
    return out
