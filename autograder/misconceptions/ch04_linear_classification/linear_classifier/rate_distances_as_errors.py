# loses: test_classification_rate_of_many_classes
# shows: classification_rate(np.array([7, 2, 1, 9]), np.array([7, 2, 3, 4]))
"""You take the difference of the labels for the size of the error. That works for 0 and 1 only: with more classes,
labels are names, and a 3 for a 7 is one error, as is a 6 for a 7."""

import numpy as np


def classification_rate(T, P):
    return 1 - np.mean(np.abs(T - P))
