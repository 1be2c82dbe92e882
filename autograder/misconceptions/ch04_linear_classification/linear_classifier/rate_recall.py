# loses: test_classification_rate_values, test_classification_rate_of_many_classes
# shows: classification_rate(np.array([1, 0, 1, 0, 0, 1, 0]), np.array([1, 0, 0, 0, 1, 0, 0]))
"""You divided by how many samples of class 1 there are: this is called recall. The rate counts all right predictions,
of both classes, and divides by all."""

import numpy as np


def classification_rate(T, P):
    return np.sum((T == 1) & (P == 1)) / max(np.sum(T == 1), 1)
