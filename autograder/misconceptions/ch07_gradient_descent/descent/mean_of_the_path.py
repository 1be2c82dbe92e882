# loses: test_gradient_descent_values, test_gradient_descent_steps, test_gradient_descent_of_arrays,
#        test_gradient_descent_of_integers
# shows: gradient_descent(lambda x: 2 * x + 1, 1.0, 0.1, 2)
"""You returned the mean of all points of the walk. Asked for is the point after the last step alone: the ones before it,
and x0 first of all, are further up."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    path = [x0]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * gradient(path[-1]))
    return np.mean(path, axis=0)
