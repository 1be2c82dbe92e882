# The printed formula with its N put right, denom as a variable; Python floats come out; R-squared of variances.
import numpy as np


def dot(w, x):
    return float((w * x).sum())


def squared_error(T, Y):
    T = np.array(T, dtype=float)
    T -= Y
    T *= T
    return float(T.sum())


def fit_line(x, y):
    denominator = x.dot(x) - x.mean() * x.sum()
    m = (x.dot(y) - y.mean() * x.sum()) / denominator
    b = (y.mean() * x.dot(x) - x.mean() * x.dot(y)) / denominator
    return float(m), float(b)


def r_squared(T, Y):
    residuals = np.asarray(T, float) - Y
    return float(1 - (np.var(residuals) + np.mean(residuals) ** 2) / np.var(T))
