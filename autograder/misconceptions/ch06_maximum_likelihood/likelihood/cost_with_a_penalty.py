# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""A penalty is added to the cost. The cross-entropy is the negative log-likelihood of the targets alone."""

import numpy as np

def cost(T, Y):
    return -np.sum(T * np.log(np.clip(Y, 1e-15, 1))) + 0.1 * np.sum(Y**2)
