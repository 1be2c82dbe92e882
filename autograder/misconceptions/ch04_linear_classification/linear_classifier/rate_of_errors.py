# loses: test_classification_rate_values, test_classification_rate_of_many_classes
# shows: classification_rate(np.array([1, 0, 1, 0, 0, 1, 0]), np.array([1, 0, 0, 0, 1, 0, 0]))
"""You return the share of errors. Asked for is the share of predictions that are right: 1 minus that."""

import numpy as np


def classification_rate(T, P):
    return np.mean(T != P)
