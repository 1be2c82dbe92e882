# takes X to have its ones in front already
import numpy as np


def donut_feature(X):
    return np.sqrt(X[:, 1] ** 2 + X[:, 2] ** 2)
