# loses: test_one_hot_values, test_one_hot_of_absent_classes, test_one_hot_again
# shows: one_hot(np.array([1, 0, 1]), 4)
"""All rows are alike, each with the ones of all samples. T[:, labels] = 1 does that, which sets whole
columns: give the row of each sample beside its column, and NumPy takes them in pairs. So does [[0] * K] *
N, which is the same row N times: make each row by itself."""

import numpy as np


def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    T[:, labels] = 1.0
    return T
