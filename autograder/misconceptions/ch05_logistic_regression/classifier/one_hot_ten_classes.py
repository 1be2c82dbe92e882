# loses: test_one_hot_values, test_one_hot_of_absent_classes, test_one_hot_again
# shows: one_hot(np.array([1, 0, 1]), 4)
"""Your matrix has ten columns, whatever K is. Ten is right for digits only: K says how many there are."""

import numpy as np


def one_hot(labels, K):
    T = np.zeros((len(labels), 10))
    T[np.arange(len(labels)), labels] = 1.0
    return T
