# w.T times X.T
import numpy as np


def h(X, w, b):
    return np.dot(w.T, X.T) + b
