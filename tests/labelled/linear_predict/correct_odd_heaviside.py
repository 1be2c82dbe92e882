# np.heaviside of an einsum
import numpy as np


def predict(X, w, b):
    return np.heaviside(np.einsum("ij,j->i", X, w) + b, 1)
