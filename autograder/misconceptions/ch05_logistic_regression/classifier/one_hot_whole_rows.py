# loses: test_one_hot_values, test_one_hot_of_absent_classes, test_one_hot_again
# shows: one_hot(np.array([1, 0, 1]), 4)
"""T[labels] = 1 takes the labels for rows, and fills those rows with ones. Give the row of each sample
beside its column: T[np.arange(N), labels] = 1."""

import numpy as np


def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    T[labels] = 1.0
    return T
