# the loop ends with its first sample
import numpy as np


def donut_feature(X):
    for x1, x2 in X:
        r = np.sqrt(x1 ** 2 + x2 ** 2)
        return r
