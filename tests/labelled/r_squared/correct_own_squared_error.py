# with a helper of its own, called twice
import numpy as np


def squared_error(T, Y):
    return np.sum((T - Y) ** 2)


def r_squared(T, Y):
    baseline = np.full(len(T), T.mean())
    return 1 - squared_error(T, Y) / squared_error(T, baseline)
