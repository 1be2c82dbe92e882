# the distance to the boundary: divided by the length of w
import numpy as np


def h(X, w, b):
    return (X @ w + b) / np.linalg.norm(w)
