# loses: test_gradient_descent_steps
# shows: gradient_descent(lambda x: 2 * x + 1, 2.0, 1.1, 4)
"""You make the learning rate smaller where the gradient grows. The rate that is passed in holds for every step: with one
that is too large the walk climbs, and whoever calls it shall see that."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    size = np.inf
    for _ in range(steps):
        slope = gradient(x)
        if np.linalg.norm(slope) > size:
            learning_rate = learning_rate / 2
        size = np.linalg.norm(slope)
        x = x - learning_rate * slope
    return x
