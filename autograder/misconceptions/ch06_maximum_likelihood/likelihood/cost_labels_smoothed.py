# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""You moved a part of each target to the other classes (label smoothing). The cost takes T as it is: 1 for the right class,
0 for all others."""

import numpy as np


def cost(T, Y):
    soft = 0.9 * T + 0.1 / T.shape[1]
    return -np.sum(soft * np.log(np.clip(Y, 1e-15, None)))
