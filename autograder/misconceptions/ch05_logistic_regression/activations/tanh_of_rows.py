# loses: test_tanh_of_a_number
# shows: tanh(0.5)
"""Your function goes through the entries with a loop, which a single number does not have. np.exp needs no
loop: it takes a number as well as an array."""

import numpy as np


def tanh(a):
    return np.array([1.0 - 2.0 / (1.0 + np.exp(2.0 * np.clip(row, -300.0, 300.0))) for row in a])
