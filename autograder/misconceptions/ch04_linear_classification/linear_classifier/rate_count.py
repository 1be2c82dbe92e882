# loses: test_classification_rate_values, test_classification_rate_of_many_classes
# shows: classification_rate(np.array([1, 0, 1, 0, 0, 1, 0]), np.array([1, 0, 0, 0, 1, 0, 0]))
"""You return how many predictions are right. A rate is a share: divide by how many there are."""

import numpy as np


def classification_rate(T, P):
    return np.sum(T == P)
