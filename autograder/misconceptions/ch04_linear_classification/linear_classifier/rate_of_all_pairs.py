# loses: test_classification_rate_values, test_classification_rate_of_many_classes
# shows: classification_rate(np.array([1, 0, 1, 0, 0, 1, 0]), np.array([1, 0, 0, 0, 1, 0, 0]))
"""You compared every label with every prediction: a column (N, 1) and a row (N,) make a table (N, N). Compare each
label with the prediction of its own sample: T == P, both of shape (N,)."""

import numpy as np


def classification_rate(T, P):
    return np.mean(T.reshape(-1, 1) == P)
