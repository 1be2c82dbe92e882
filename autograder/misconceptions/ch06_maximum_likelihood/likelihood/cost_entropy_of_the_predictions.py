# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""You weighted the logarithms with Y itself and never used T: that is how unsure the model is, not how wrong. T
chooses the logarithm that counts."""

import numpy as np


def cost(T, Y):
    return -np.sum(Y * np.log(np.clip(Y, 1e-12, None)))
