# np.matrix in and out
import numpy as np


def predict(X, w, b):
    scores = np.asmatrix(X) * np.asmatrix(w).T + b
    return np.asmatrix(np.where(scores > 0, 1, 0))
