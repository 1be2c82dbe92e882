# loses: test_tanh_values, test_tanh_of_integers, test_tanh_of_a_number
# shows: tanh(np.array([-1.0, 0.5, 2.0]))
"""Brackets are missing: Python divides before it adds and subtracts, so that only the two exponentials in
the middle make a fraction. Put one pair around the difference and one around the sum."""

import numpy as np


def tanh(a):
    a = np.clip(a, -300.0, 300.0)
    return np.exp(a) - np.exp(-a) / np.exp(a) + np.exp(-a)
