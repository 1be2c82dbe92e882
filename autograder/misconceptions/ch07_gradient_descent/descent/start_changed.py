# loses: test_gradient_descent_inputs
# shows: gradient_descent(lambda x: 2 * x + 1, np.array([1.0, 3.0]), 0.1, 2)
"""`x = x0` makes a second name, not a second array, and `x -= ...` writes into the array: the caller's start is gone.
`x = x - ...` makes a new array each time."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = np.asarray(x0, dtype=float)
    for _ in range(steps):
        x -= learning_rate * gradient(x)
    return x if x.ndim else float(x)
