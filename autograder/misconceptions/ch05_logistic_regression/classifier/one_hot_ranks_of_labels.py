# loses: test_one_hot_of_absent_classes
# shows: one_hot(np.array([3, 1, 3]), 4)
"""You numbered the classes by the labels that occur, so that the columns after an absent class move to the
left. Class k belongs in column k, whichever classes occur."""

import numpy as np


def one_hot(labels, K):
    _, ranks = np.unique(labels, return_inverse=True)
    T = np.zeros((len(labels), K))
    T[np.arange(len(labels)), ranks] = 1.0
    return T
