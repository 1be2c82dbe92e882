# loses: test_classification_rate_values, test_classification_rate_of_many_classes
# shows: classification_rate(np.array([1, 0, 1, 0, 0, 1, 0]), np.array([1, 0, 0, 0, 1, 0, 0]))
"""You averaged the differences with their signs, so that errors in one direction cancel errors in the other. Ask of
each prediction whether it is right."""

import numpy as np


def classification_rate(T, P):
    return 1 - np.mean(T - P)
