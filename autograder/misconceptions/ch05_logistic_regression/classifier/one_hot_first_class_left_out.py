# loses: test_one_hot_values, test_one_hot_of_absent_classes, test_one_hot_again
# shows: one_hot(np.array([1, 0, 1]), 4)
"""The samples of class 0 have no 1: a loop over the classes begins at 1. range(K) counts from 0, as the labels do."""

import numpy as np


def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    for k in range(1, K):
        T[labels == k, k] = 1.0
    return T
