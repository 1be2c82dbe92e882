# stored in an array of integers, the fraction is cut off
import numpy as np


def xor_feature(X):
    x3 = np.zeros(len(X), dtype=int)
    for i, (a, b) in enumerate(X):
        x3[i] = a * b
    return x3
