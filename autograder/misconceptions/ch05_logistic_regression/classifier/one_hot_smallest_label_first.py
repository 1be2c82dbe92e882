# loses: test_one_hot_of_absent_classes
# shows: one_hot(np.array([3, 1, 3]), 4)
"""You took the smallest label off all labels, so that it comes first. Class k belongs in column k, also if nobody is in
class 0."""

import numpy as np


def one_hot(labels, K):
    T = np.zeros((len(labels), K))
    T[np.arange(len(labels)), labels - labels.min()] = 1.0
    return T
