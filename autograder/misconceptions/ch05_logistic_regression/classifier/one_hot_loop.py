# loses: test_one_hot_vectorised
# shows: one_hot(np.array([2, 0, 1]), 4)
"""You go through the labels one by one. NumPy sets all ones at once: with an array of row numbers and one of column
numbers, T[rows, columns] is one entry for each sample."""

import numpy as np


def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    for n, label in enumerate(labels):
        T[n, label] = 1.0
    return T
