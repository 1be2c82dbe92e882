# np.matrix all the way
import numpy as np


def h(X, w, b):
    return np.asmatrix(X) * np.asmatrix(w).T + b
