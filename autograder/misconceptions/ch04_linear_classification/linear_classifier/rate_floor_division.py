# loses: test_classification_rate_values, test_classification_rate_of_many_classes
# shows: classification_rate(np.array([1, 0, 1, 0, 0, 1, 0]), np.array([1, 0, 0, 0, 1, 0, 0]))
"""You divided with //, which throws away what stands after the point: only 0 or 1 can come out. Divide with a single
/."""

import numpy as np


def classification_rate(T, P):
    return np.sum(T == P) // len(T)
