# loses: test_cost_form
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""You returned an array with one element. The cost of all samples is one number: leave out keepdims, or take the
element out of the array."""

import numpy as np


def cost(T, Y):
    P = np.clip(Y, 1e-12, None)
    return -np.sum(T * np.log(P), keepdims=True)
