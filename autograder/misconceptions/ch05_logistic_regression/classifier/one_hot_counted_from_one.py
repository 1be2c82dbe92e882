# loses: test_one_hot_values, test_one_hot_of_absent_classes, test_one_hot_again
# shows: one_hot(np.array([1, 0, 1]), 4)
"""You counted the classes from 1. Labels start at 0: label 0 belongs in column 0. (Column -1 is the last
one, so NumPy did not complain.)"""

import numpy as np


def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    T[np.arange(len(labels)), labels - 1] = 1.0
    return T
