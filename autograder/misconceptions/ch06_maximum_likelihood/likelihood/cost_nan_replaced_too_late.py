# loses: test_cost_stability
# shows: cost(np.array([[0.0, 1.0, 0.0]]), np.array([[0.5, 0.5, 0.0]]))
"""You replaced NaN by 0 after the sum. One NaN has swallowed the costs of all samples by then: the terms that count
as 0 must be put right one by one, before the sum."""

import numpy as np


def cost(T, Y):
    return np.nan_to_num(-np.sum(T * np.log(Y)), nan=0.0)
