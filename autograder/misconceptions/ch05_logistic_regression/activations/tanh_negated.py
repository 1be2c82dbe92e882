# loses: test_tanh_values, test_tanh_of_integers, test_tanh_of_a_number
# shows: tanh(np.array([-1.0, 0.5, 2.0]))
"""The sign is the wrong way round: yours falls from 1 to -1. Above the fraction bar stands exp(a) -
exp(-a), in this order."""

import numpy as np


def tanh(a):
    decay = np.exp(-2.0 * np.abs(a))
    return np.sign(a) * (decay - 1.0) / (1.0 + decay)
