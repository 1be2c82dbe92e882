# loses: test_one_hot_values, test_one_hot_of_absent_classes, test_one_hot_again
# shows: one_hot(np.array([1, 0, 1]), 4)
"""You returned an identity matrix, whatever the labels are. Row n has its 1 in the column of the class of sample n."""

import numpy as np


def one_hot(labels, K):
    return np.eye(len(labels), K)
