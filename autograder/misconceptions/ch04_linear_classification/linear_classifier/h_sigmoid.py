# loses: test_h_values, test_h_with_bias
# shows: h(np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([2.0, 0.5]), 1.0)
"""You put the score through the sigmoid, which belongs to the next chapter. h is the score itself: any number, below
0 as well."""

import numpy as np


def h(X, w, b):
    return 1 / (1 + np.exp(-(X @ w + b)))
