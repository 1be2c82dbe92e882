# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""You add 0.01 to every probability, which changes ordinary ones and makes a bad prediction look cheap. A guard has
to be tiny: 1e-12, say."""

import numpy as np


def cost(T, Y):
    return -np.sum(T * np.log(Y + 0.01))
