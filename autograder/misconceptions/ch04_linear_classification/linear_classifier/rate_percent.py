# loses: test_classification_rate_values, test_classification_rate_of_many_classes
# shows: classification_rate(np.array([1, 0, 1, 0, 0, 1, 0]), np.array([1, 0, 0, 0, 1, 0, 0]))
"""You return percent. A fraction is asked for, between 0 and 1."""

import numpy as np


def classification_rate(T, P):
    return 100 * np.mean(T == P)
