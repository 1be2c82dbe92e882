# loses: test_one_hot_values, test_one_hot_of_absent_classes, test_one_hot_again
# shows: one_hot(np.array([1, 0, 1]), 4)
"""All rows are the row of the last sample: one and the same array was put into the list again and again, and each round
of the loop changed it. Make a new row in each round."""

import numpy as np


def one_hot(labels, K):
    row = np.zeros(K)
    row[labels[-1]] = 1.0
    return np.tile(row, (len(labels), 1))
