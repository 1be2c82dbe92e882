# Written for two features
import numpy as np


def h(X, w, b):
    return X[:, 0] * w[0] + X[:, 1] * w[1] + b
