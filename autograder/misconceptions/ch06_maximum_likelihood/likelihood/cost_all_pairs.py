# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""The class of every sample met the rows of all samples: Y[:, labels] takes whole columns, and T @ np.log(Y).T makes all
pairs. Each row of T belongs to the same row of Y: T * np.log(Y), or Y[np.arange(N), labels]."""

import numpy as np


def cost(T, Y):
    return -np.sum(T @ np.log(np.clip(Y, 1e-15, 1)).T)
