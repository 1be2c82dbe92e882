# loses: test_one_hot_values, test_one_hot_again
# shows: one_hot(np.array([3, 1, 3]), 4)
"""The samples of the last class have no 1: a loop over the classes ends too early. range(K) goes up to K - 1 already."""

import numpy as np


def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    for k in range(K - 1):
        T[labels == k, k] = 1.0
    return T
