# loses the shape: a list over the flattened array comes back
import numpy as np


def sigmoid(a):
    res = []
    for x in np.ravel(a):
        res.append(1 / (1 + np.exp(-x)))
    return np.array(res)
