# loses: test_cross_entropy_values
# shows: cross_entropy(np.array([1, 0, 1]), np.array([0.1, 0.6, 0.3]))
"""The array that holds your terms has the dtype of T. For targets that are integers that cuts off what stands after
the point. Ask for floats: np.zeros(len(T))."""

import numpy as np


def cross_entropy(T, Y):
    terms = np.zeros_like(T)
    P = np.clip(Y, 1e-12, 1 - 1e-12)
    terms[...] = -np.log(np.where(T == 1, P, 1 - P))
    return np.sum(terms)
