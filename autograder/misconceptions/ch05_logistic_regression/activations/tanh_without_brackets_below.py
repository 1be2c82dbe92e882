# loses: test_tanh_values, test_tanh_of_integers, test_tanh_of_a_number
# shows: tanh(np.array([-1.0, 0.5, 2.0]))
"""The sum below the fraction bar needs brackets: Python divides before it adds, so that exp(a) alone is
below, and exp(-a) is added to the fraction."""

import numpy as np


def tanh(a):
    a = np.clip(a, -300.0, 300.0)
    return (np.exp(a) - np.exp(-a)) / np.exp(a) + np.exp(-a)
