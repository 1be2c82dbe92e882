# loses: test_classification_rate_values, test_classification_rate_of_many_classes
# shows: classification_rate(np.array([1, 0, 1, 0, 0, 1, 0]), np.array([1, 0, 0, 0, 1, 0, 0]))
"""You return the mean of the predictions, and never look at T. Asked for is how often the two agree."""

import numpy as np


def classification_rate(T, P):
    return np.mean(P)
