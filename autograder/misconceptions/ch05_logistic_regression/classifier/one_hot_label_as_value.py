# loses: test_one_hot_values, test_one_hot_of_absent_classes, test_one_hot_again
# shows: one_hot(np.array([1, 0, 1]), 4)
"""You wrote the label itself into its column. An indicator says only yes or no: the entry is 1, whichever
class it is."""

import numpy as np


def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    T[np.arange(len(labels)), labels] = labels
    return T
