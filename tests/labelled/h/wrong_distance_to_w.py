# the distance of each sample to w
import numpy as np


def h(X, w, b):
    return np.sqrt(((X - w) ** 2).sum(axis=1)) + b
