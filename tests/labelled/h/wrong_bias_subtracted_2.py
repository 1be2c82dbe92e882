# b is subtracted
import numpy as np


def h(X, w, b):
    return np.dot(X, w) - b
