# loses: test_gradient_descent_steps
# shows: gradient_descent(lambda x: 2 * x + 1, 2.0, 1.1, 4)
"""You returned the best point that the walk has come by. Asked for is the point after the last step, even if the rate is so
large that the walk climbs out of the valley."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = best = x0
    lowest = np.linalg.norm(gradient(x0))
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
        size = np.linalg.norm(gradient(x))
        if size < lowest:
            best, lowest = x, size
    return best
