# loses: test_add_bias_form
# shows: add_bias(np.array([[2.0, 3.5], [4.5, 5.0], [6.0, 7.0]]))
"""You returned an np.matrix, for which * and indexing mean something else. Return a plain array: np.hstack,
np.column_stack or np.c_ make one."""

import numpy as np


def add_bias(X):
    return np.matrix(np.hstack([np.ones((len(X), 1)), X]))
