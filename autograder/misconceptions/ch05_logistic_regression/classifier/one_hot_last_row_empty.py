# loses: test_one_hot_values, test_one_hot_of_absent_classes, test_one_hot_again
# shows: one_hot(np.array([1, 0, 1]), 4)
"""The last row has no 1: the loop ends one sample too early. range(N) goes from 0 to N - 1 already."""

import numpy as np


def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    for n in range(len(labels) - 1):
        T[n, labels[n]] = 1.0
    return T
