# loses: test_one_hot_values, test_one_hot_of_absent_classes, test_one_hot_again
# shows: one_hot(np.array([1, 0, 1]), 4)
"""Rows and columns are swapped: yours has a row for each class. A row is a sample, so the shape is (N,
K)."""

import numpy as np


def one_hot(labels, K):
    T = np.zeros((K, len(labels)))
    T[labels, np.arange(len(labels))] = 1.0
    return T
