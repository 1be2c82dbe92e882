# loses: test_one_hot_values, test_one_hot_of_absent_classes, test_one_hot_again
# shows: one_hot(np.array([1, 0, 1]), 4)
"""Your matrix has a column too many. The classes are counted from 0 to K - 1, which makes K of them."""

import numpy as np


def one_hot(labels, K):
    return np.eye(K + 1)[labels]
