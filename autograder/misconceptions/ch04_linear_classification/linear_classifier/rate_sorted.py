# loses: test_classification_rate_values, test_classification_rate_of_many_classes
# shows: classification_rate(np.array([1, 0, 1, 0, 0, 1, 0]), np.array([1, 0, 0, 0, 1, 0, 0]))
"""You sorted both before you compared them, so that a prediction meets the label of another sample. The n-th
prediction belongs to the n-th label: leave them in their order."""

import numpy as np


def classification_rate(T, P):
    return np.mean(np.sort(T) == np.sort(P))
