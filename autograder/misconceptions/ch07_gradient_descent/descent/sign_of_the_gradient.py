# loses: test_gradient_descent_values, test_gradient_descent_steps, test_gradient_descent_of_arrays,
#        test_gradient_descent_of_integers
# shows: gradient_descent(lambda x: 2 * x + 1, 1.0, 0.1, 2)
"""You used only the direction of the gradient, so that every step is as long as the one before and the walk cannot settle.
The size of the gradient belongs to the step: it shrinks near the bottom."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        x = x - learning_rate * np.sign(gradient(x))
    return x
