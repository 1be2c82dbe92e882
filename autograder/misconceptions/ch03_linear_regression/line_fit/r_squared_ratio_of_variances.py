# loses: test_r_squared_of_others
# shows: r_squared(np.array([1.0, 2.0, 3.0, 6.0]), np.array([2.0, 2.0, 5.0, 8.0]))
"""You divided the variance of the predictions by that of the targets, and never compared the two. It is the
same for a least-squares fit only: in general the squared error has to come in, 1 - error / total."""

import numpy as np


def r_squared(T, Y):
    return np.var(Y) / np.var(T)
