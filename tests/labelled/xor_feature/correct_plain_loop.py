# a loop over the samples with an array of floats
import numpy as np


def xor_feature(X):
    N = X.shape[0]
    x3 = np.zeros(N)
    for i in range(N):
        x3[i] = X[i, 0] * X[i][1]
    return x3
