# loses: test_classification_rate_values, test_classification_rate_of_many_classes
# shows: classification_rate(np.array([1, 0, 1, 0, 0, 1, 0]), np.array([1, 0, 0, 0, 1, 0, 0]))
"""You count the ones that were found, and forget the zeros that are right. A prediction is right wherever T and P
agree, whichever class that is."""

import numpy as np


def classification_rate(T, P):
    return np.sum((T == 1) & (P == 1)) / len(T)
