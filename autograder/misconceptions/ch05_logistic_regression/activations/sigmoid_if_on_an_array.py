# loses: test_sigmoid_values, test_sigmoid_of_integers
# shows: sigmoid(np.array([-1.0, 2.0]))
"""`if a >= 0`, or max(a, 0), asks one question of a whole array, and there is no one answer. np.where
chooses entry by entry."""

import numpy as np


def sigmoid(a):
    if a >= 0:
        return 1.0 / (1.0 + np.exp(-a))
    return np.exp(a) / (1.0 + np.exp(a))
