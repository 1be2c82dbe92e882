# two mistakes: threshold 0.5, and inverted
import numpy as np


def predict(X, w, b):
    s = np.dot(X, w) + b
    return np.array([0 if v > 0.5 else 1 for v in s])
