# loses: test_classification_rate_values, test_classification_rate_of_many_classes
# shows: classification_rate(np.array([1, 0, 1, 0, 0, 1, 0]), np.array([1, 0, 0, 0, 1, 0, 0]))
"""You divided by the number of classes. A rate is a share of the predictions: divide by how many of these there are,
len(T)."""

import numpy as np


def classification_rate(T, P):
    return np.sum(T == P) / len(np.unique(T))
