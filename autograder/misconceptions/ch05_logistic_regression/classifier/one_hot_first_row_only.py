# loses: test_one_hot_values, test_one_hot_of_absent_classes, test_one_hot_again
# shows: one_hot(np.array([1, 0, 1]), 4)
"""Only the first row has its 1: `return` stands inside the loop, which ends there. Move it out, to the
level of `for`."""

import numpy as np


def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    for n in range(len(labels)):
        T[n, labels[n]] = 1.0
        return T
