# loses: test_sigmoid_values, test_sigmoid_of_integers, test_sigmoid_of_a_number
# shows: sigmoid(np.array([-1.0, 0.0, 2.0]))
"""The sign of a is lost: yours is right for positive a, and gives the same for -a. np.abs belongs into
the exponent of a stable formula only together with a case for each sign."""

import numpy as np


def sigmoid(a):
    return 1.0 / (1.0 + np.exp(-np.abs(a)))
