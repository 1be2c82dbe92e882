# return stands inside of the loop: only the first sample
import numpy as np


def xor_feature(X):
    x3 = []
    for row in X:
        x3.append(row[0] * row[1])
        return np.array(x3)
