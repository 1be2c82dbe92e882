# loses: test_cost_values
# shows: cost(np.array([[0, 1, 0], [1, 0, 0]]), np.array([[0.7, 0.2, 0.1], [0.3, 0.6, 0.1]]))
"""The array that holds your terms has the dtype of T. For targets that are integers that cuts off what stands after
the point. Ask for floats: np.zeros(T.shape)."""

import numpy as np


def cost(T, Y):
    terms = np.zeros_like(T)
    terms[...] = T * np.log(np.clip(Y, 1e-12, None))
    return -np.sum(terms)
