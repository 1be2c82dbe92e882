# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""You put Y through a softmax again. Its rows are probabilities already: they go into the logarithm as they are."""

import numpy as np


def cost(T, Y):
    E = np.exp(Y)
    return -np.sum(T * np.log(E / E.sum(axis=1, keepdims=True)))
