# loses: test_sigmoid_stability
# shows: sigmoid(np.array([-1000.0, 1000.0]))
"""exp(a) / (1 + exp(a)) is right, but for a = 1000 it is infinity over infinity, which is NaN. Where a is
positive, use 1 / (1 + exp(-a))."""

import numpy as np


def sigmoid(a):
    return np.exp(a) / (1.0 + np.exp(a))
