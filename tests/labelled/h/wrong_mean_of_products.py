# the mean of the products instead of their sum
import numpy as np


def h(X, w, b):
    return np.mean(X * w, axis=1) + b
