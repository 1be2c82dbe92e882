# central differences of the summed error, exact for a parabola
import numpy as np


def _error(Y, T):
    return np.sum((Y - T) ** 2)


def grad(Y, T, X):
    h = 0.5
    slopes = []
    for column in X.T:
        slopes.append((_error(Y + h * column, T) - _error(Y - h * column, T)) / (2 * h))
    return np.array(slopes)
