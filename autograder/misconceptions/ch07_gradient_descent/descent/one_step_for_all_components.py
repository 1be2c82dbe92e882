# loses: test_gradient_descent_of_arrays, test_gradient_descent_of_integers
# shows: gradient_descent(lambda x: 2 * x + 1, np.array([1.0, 3.0]), 0.1, 2)
"""You moved every component by the same amount, a mean of the gradient. Each component has a slope of its own: subtract the
whole array, entry by entry."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        x = x - learning_rate * np.mean(gradient(x))
    return x
