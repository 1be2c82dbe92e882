# loses: test_one_hot_values, test_one_hot_of_absent_classes, test_one_hot_again
# shows: one_hot(np.array([1, 0, 1]), 4)
"""You took the rows from an identity matrix with a row for each sample. It needs a row for each class: its
size is K."""

import numpy as np


def one_hot(labels, K):
    return np.eye(len(labels))[labels]
