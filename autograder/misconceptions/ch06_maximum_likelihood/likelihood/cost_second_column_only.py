# loses: test_cost_values
# shows: cost(np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]))
"""The formula for two classes is used on one column. It holds for K = 2 only; for K classes sum t log y over all columns."""

import numpy as np

GUARDS = (1e-15, 1e-16, 1e-12, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-20)
GUARD = GUARDS[0]


def cost(T, Y):
    t, y = T[:, 1], np.clip(Y[:, 1], GUARD, 1 - GUARD)
    return -np.sum(t * np.log(y) + (1 - t) * np.log(1 - y))
