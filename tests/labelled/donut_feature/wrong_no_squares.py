# the square root of x1 + x2
import numpy as np


def donut_feature(X):
    return np.sqrt(X[:, 0] + X[:, 1])
