# loses: test_one_hot_inputs
# shows: one_hot(np.array([1, 0, 1]), 4)
"""`labels += ...` writes into the caller's array, whose labels are no labels afterwards. `labels =
labels + ...` makes a new one."""

import numpy as np


def one_hot(labels, K):
    T = np.zeros(len(labels) * K)
    labels += K * np.arange(len(labels))
    T[labels] = 1.0
    return T.reshape(-1, K)
