# loses: test_add_bias_values
# shows: add_bias(np.array([[2.0, 3.5], [4.5, 5.0], [6.0, 7.0]]))
"""You put the ones behind the features. They come first, so that the intercept is w[0]."""

import numpy as np


def add_bias(X):
    return np.hstack([X, np.ones((len(X), 1))])
