# loses: test_sigmoid_of_a_number
# shows: sigmoid(0.5)
"""Your function goes through the entries with a loop, which a single number does not have. np.exp needs no
loop: it takes a number as well as an array."""

import numpy as np


def sigmoid(a):
    return np.array([1.0 / (1.0 + np.exp(-np.clip(row, -500.0, 500.0))) for row in a])
