# a slip: x1 squared plus x1 squared
import numpy as np


def donut_feature(X):
    return np.sqrt(X[:, 0] ** 2 + X[:, 0] ** 2)
