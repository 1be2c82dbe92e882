# b counts D times
import numpy as np


def predict(X, w, b):
    s = np.sum(X * w + b, axis=1)
    return np.where(s > 0, 1, 0)
