# Classes -1 and +1
import numpy as np


def predict(X, w, b):
    return np.where(np.dot(X, w) + b > 0, 1, -1)
