# loses: test_cost_vectorised
# shows: cost(np.array([[0, 1, 0], [1, 0, 0]]), np.array([[0.2, 0.7, 0.1], [0.5, 0.3, 0.2]]))
"""You go through the samples one by one. np.log takes a whole table, T * ... leaves the entries of the classes that came
up, and np.sum adds up all of them at once."""

import numpy as np


def cost(T, Y):
    total = 0.0
    for t, y in zip(T, Y):
        total -= np.log(max(y[np.argmax(t)], 1e-15))
    return total
