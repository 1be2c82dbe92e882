# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1.0, 0.0, 1.0]), np.array([0.8, 0.4, 0.3]))
"""You returned the squared error, which is the cost of Gaussian noise. Two classes are a coin toss: the cost is minus
the logarithm of the probability of what happened."""

import numpy as np


def cross_entropy(T, Y):
    return np.sum((T - Y) ** 2)
