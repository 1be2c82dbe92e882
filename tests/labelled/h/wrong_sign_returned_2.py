# Returns the side, not the score
import numpy as np


def h(X, w, b):
    return np.sign(X @ w + b)
