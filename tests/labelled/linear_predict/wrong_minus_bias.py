# b is subtracted, as if it were a threshold
import numpy as np


def predict(X, w, b):
    return (np.dot(X, w) > b).astype(int)
