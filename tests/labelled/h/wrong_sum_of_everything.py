# sum without an axis: one number for all samples
import numpy as np


def h(X, w, b):
    return np.sum(X * w) + b
