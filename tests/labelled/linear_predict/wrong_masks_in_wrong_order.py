# The zeros set first are turned into ones by the second mask
import numpy as np


def predict(X, w, b):
    y = np.dot(X, w) + b
    y[y < 0] = 0
    y[y >= 0] = 1
    return y
