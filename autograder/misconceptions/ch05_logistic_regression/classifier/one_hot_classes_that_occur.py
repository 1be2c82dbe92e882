# loses: test_one_hot_of_absent_classes
# shows: one_hot(np.array([3, 1, 3]), 4)
"""Your matrix has a column for each class that occurs among the labels (np.unique, set). A class that no sample belongs
to is still a class: there are K columns, whatever the labels are."""

import numpy as np


def one_hot(labels, K):
    return (labels[:, np.newaxis] == np.unique(labels)).astype(float)
