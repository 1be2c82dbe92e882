# loses: test_one_hot_values, test_one_hot_of_absent_classes, test_one_hot_again
# shows: one_hot(np.array([1, 0, 1]), 4)
"""Row and column are exchanged: in T[row, column] the sample comes first, and its class second. A row is a sample."""

import numpy as np


def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    T[labels, np.arange(len(labels))] = 1.0
    return T
