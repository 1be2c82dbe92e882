# NumPy's own fit, returned as the array that it is; the rest by its methods.
import numpy as np


def dot(w, x):
    return w.dot(x)


def squared_error(T, Y):
    return np.square(np.subtract(T, Y)).sum()


def fit_line(x, y):
    return np.polyfit(x, y, 1)


def r_squared(T, Y):
    return 1 - ((T - Y) ** 2).mean() / T.var()
