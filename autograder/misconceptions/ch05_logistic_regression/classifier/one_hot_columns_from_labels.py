# loses: test_one_hot_of_absent_classes
# shows: one_hot(np.array([1, 0, 1]), 4)
"""You took the number of columns from the largest label. A class that no sample belongs to is still a
class: there are K columns, whatever the labels are."""

import numpy as np


def one_hot(labels, K):
    T = np.zeros((len(labels), labels.max() + 1))
    T[np.arange(len(labels)), labels] = 1.0
    return T
