# np.digitize with one edge
import numpy as np


def predict(X, w, b):
    return np.digitize(X @ w + b, [0.0])
