# loses: test_one_hot_values, test_one_hot_of_absent_classes, test_one_hot_again
# shows: one_hot(np.array([1, 0, 1]), 4)
"""The other classes hold -1 in your matrix. An indicator is 1 for the class of the sample, and 0 for all
others."""

import numpy as np


def one_hot(labels, K):
    return 2.0 * np.eye(K)[labels] - 1.0
