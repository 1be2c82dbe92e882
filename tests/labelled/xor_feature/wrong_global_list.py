# results are appended to a list of the module, the second call returns more
import numpy as np


x3 = []


def xor_feature(X):
    for row in X:
        x3.append(row[0] * row[1])
    return np.array(x3)
