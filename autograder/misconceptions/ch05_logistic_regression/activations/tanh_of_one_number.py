# loses: test_tanh_values, test_tanh_of_integers
# shows: tanh(np.array([0.0, 2.0]))
"""A whole array came where one number was expected: math.exp and float take one number only. np.exp takes
both, and works entry by entry."""

import math

import numpy as np


def tanh(a):
    decay = math.exp(-2.0 * abs(a))
    return np.sign(a) * (1.0 - decay) / (1.0 + decay)
