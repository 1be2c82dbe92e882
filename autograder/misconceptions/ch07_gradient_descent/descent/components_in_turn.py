# loses: test_gradient_descent_of_arrays
# shows: gradient_descent(lambda x: np.array([[2.0, 1.0], [1.0, 2.0]]) @ x, np.array([1.0, 3.0]), 0.1, 2)
"""You moved one component after the other, each by the slope where the one before had led. A step moves all of them at
once, by the gradient at one point: x minus the learning rate times gradient(x), for the whole array."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    if np.ndim(x0) == 0:
        for _ in range(steps):
            x0 = x0 - learning_rate * gradient(x0)
        return x0
    x = np.array(x0, dtype=float)
    for _ in range(steps):
        for j in range(len(x)):
            x[j] = x[j] - learning_rate * gradient(x)[j]
    return x
