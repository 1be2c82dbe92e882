# loses: test_sigmoid_values
# shows: sigmoid(np.array([5.0, 8.0, 12.0]))
"""You cut the log-odds off at 5, so that everything beyond gives the same probability. Overflow begins only
near 700: cut off there, or take the form of the fraction whose exponent is negative."""

import numpy as np


def sigmoid(a):
    return 1.0 / (1.0 + np.exp(-np.clip(a, -5.0, 5.0)))
