"""The line with the smallest squared error, and how good it is.

J = sum (y - m x - b)^2 is a bowl over m and b. dJ/db = 0 says that the residuals sum to 0: the best line goes
through the point of the two means, so that b follows from m. With that b, dJ/dm = 0 leaves one equation for m, and
its solution is often written with raw sums:

    m = ( N sum xy - sum x sum y ) / ( N sum x^2 - (sum x)^2 )

Both brackets are N times a sum over deviations from the mean. Here the deviations themselves are used: the same
slope, but for large x, years for instance, the difference of two huge raw sums loses digits and this one does not.
"""

import numpy as np


def dot(w, x):
    return np.dot(w, x)


def squared_error(T, Y):
    # J = sum_n (t_n - y_n)^2
    return np.sum((T - Y) ** 2)


def fit_line(x, y):
    # m = sum (x - mean x)(y - mean y) / sum (x - mean x)^2
    deviations = x - np.mean(x)
    m = np.dot(deviations, y - np.mean(y)) / np.dot(deviations, deviations)
    return m, np.mean(y) - m * np.mean(x)


def r_squared(T, Y):
    # the yardstick is the best constant prediction, which is the mean of the targets
    return 1 - squared_error(T, Y) / squared_error(T, np.mean(T))
