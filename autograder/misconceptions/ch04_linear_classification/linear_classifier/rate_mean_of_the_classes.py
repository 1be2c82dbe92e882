# loses: test_classification_rate_values, test_classification_rate_of_many_classes
# shows: classification_rate(np.array([1, 0, 1, 0, 0, 1, 0]), np.array([1, 0, 0, 0, 1, 0, 0]))
"""You took the rate of each class by itself and averaged those: this is called balanced accuracy. Each sample counts
the same, so the right ones of all classes are counted together and divided by N."""

import numpy as np


def classification_rate(T, P):
    return np.mean([np.mean(P[T == k] == k) for k in np.unique(T)])
