# Statistics: covariance over variance with one divisor for both, correlation of zero-dimensional arrays.
import math

import numpy as np


def dot(w, x):
    return np.inner(w, x)


def squared_error(T, Y):
    return np.array(np.sum(np.abs(T - Y) ** 2.0))


def fit_line(x, y):
    covariances = np.cov(x, y)
    slope = covariances[0, 1] / covariances[0, 0]
    return slope, float(np.average(y - slope * x))


def r_squared(T, Y):
    return 1 - math.fsum((T - Y) ** 2) / (np.var(T, ddof=1) * (len(T) - 1))
