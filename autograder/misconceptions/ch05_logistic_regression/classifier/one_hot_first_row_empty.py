# loses: test_one_hot_values, test_one_hot_of_absent_classes, test_one_hot_again
# shows: one_hot(np.array([1, 0, 1]), 4)
"""The first row has no 1: the loop begins with the second sample. range(N) counts from 0, range(1, N) from 1."""

import numpy as np


def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    for n in range(1, len(labels)):
        T[n, labels[n]] = 1.0
    return T
