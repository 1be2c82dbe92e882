# loses: test_gradient_descent_form
# shows: gradient_descent(lambda x: 2 * x + 1, 1.0, 0.1, 2)
"""You return an array with one element for a start at one number. One number in, one number out: np.atleast_1d and
np.array([x0]) add an axis that nobody asked for."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = np.atleast_1d(x0)
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
    return x
