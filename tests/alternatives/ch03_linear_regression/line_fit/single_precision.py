# Everything in float32.
import numpy as np


def dot(w, x):
    return np.dot(w.astype(np.float32), x.astype(np.float32))


def squared_error(T, Y):
    return np.sum((T.astype(np.float32) - Y.astype(np.float32)) ** 2)


def fit_line(x, y):
    x, y = x.astype(np.float32), y.astype(np.float32)
    dx = x - x.mean()
    m = dx.dot(y - y.mean()) / dx.dot(dx)
    return m, y.mean() - m * x.mean()


def r_squared(T, Y):
    T, Y = T.astype(np.float32), Y.astype(np.float32)
    return np.float32(1) - np.sum((T - Y) ** 2) / np.sum((T - T.mean()) ** 2)
