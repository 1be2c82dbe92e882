# loses: test_add_bias_values
# shows: add_bias(np.array([[2.0, 3.0], [4.0, 5.0], [6.0, 9.0]]))
"""You put the mean of each sample in front. The new feature is 1 for every sample, so that its weight is the
intercept."""

import numpy as np


def add_bias(X):
    return np.hstack([np.mean(X, axis=1, keepdims=True), X])
