# loses: test_one_hot_values, test_one_hot_of_absent_classes, test_one_hot_again
# shows: one_hot(np.array([1, 0, 1]), 4)
"""Zeros and ones are swapped: yours marks the classes that a sample does not belong to. A single 1 stands
in each row."""

import numpy as np


def one_hot(labels, K):
    T = np.ones((len(labels), K))
    T[np.arange(len(labels)), labels] = 0.0
    return T
