# loses: test_gradient_descent_of_integers
# shows: gradient_descent(lambda x: 2 * x + 1, np.array([5, -4]), 0.1, 2)
"""Your x stays made of whole numbers: an array like x0 holds integers if x0 does, and writing into it cuts off what stands
after the point. Make it an array of floats, or a new array in each step."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = np.array(x0)
    for _ in range(steps):
        x[...] = x - learning_rate * gradient(x)
    return x
