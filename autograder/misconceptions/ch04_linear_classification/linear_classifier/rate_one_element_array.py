# loses: test_classification_rate_form
# shows: classification_rate(np.array([1, 0, 1, 0, 0, 1, 0]), np.array([1, 0, 0, 0, 1, 0, 0]))
"""You return an array with one element. A rate is one number: leave out keepdims, or take the element out of the
array."""

import numpy as np


def classification_rate(T, P):
    return np.mean(T == P, keepdims=True)
