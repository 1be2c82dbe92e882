# loses: test_classification_rate_values, test_classification_rate_of_many_classes
# shows: classification_rate(np.array([1, 0, 1, 0, 0, 1, 0]), np.array([1, 0, 0, 0, 1, 0, 0]))
"""You divided by N - 1. That belongs to an estimate of the variance; a share of N predictions is a count, divided by
N."""

import numpy as np


def classification_rate(T, P):
    return np.sum(T == P) / (len(T) - 1)
