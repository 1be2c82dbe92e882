# the classes come as an array of Python objects
import numpy as np


def predict(X, w, b):
    return np.array([int(s > 0) for s in X @ w + b], dtype=object)
