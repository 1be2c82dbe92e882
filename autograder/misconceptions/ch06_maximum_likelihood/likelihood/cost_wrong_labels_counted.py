# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.3, 0.6, 0.1]]))
"""You counted wrong labels. The cost looks at the probabilities themselves: how sure the model was of what came up."""

import numpy as np


def cost(T, Y):
    return np.sum(np.argmax(T, axis=1) != np.argmax(Y, axis=1))
