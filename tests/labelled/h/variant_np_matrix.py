# np.matrix product, a matrix comes back
import numpy as np


def h(X, w, b):
    return np.matrix(X) * np.matrix(w).T + b
