# wrong: loses the shape of two-dimensional input
import numpy as np


def sigmoid(a):
    if isinstance(a, float):
        return 1 / (1 + np.exp(-a))
    return np.array([1 / (1 + np.exp(-v)) for v in np.ravel(a)])
