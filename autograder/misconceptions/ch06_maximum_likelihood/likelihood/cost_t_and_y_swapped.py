# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""T and Y have changed places: you took the logarithm of the indicator matrix. The probabilities Y go into the
logarithm; T chooses which of them count."""

import numpy as np


def cost(T, Y):
    return -np.sum(Y * np.log(np.clip(T, 1e-12, None)))
