# X.T: crashes, or passes unnoticed for square X
import numpy as np


def h(X, w, b):
    return np.dot(X.T, w) + b
