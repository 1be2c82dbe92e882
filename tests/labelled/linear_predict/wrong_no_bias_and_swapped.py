# two mistakes: no bias, and the branches of np.where swapped
import numpy as np


def predict(X, w, b):
    return np.where(X.dot(w) > 0, 0, 1)
