# loses: test_sigmoid_values, test_sigmoid_of_integers, test_sigmoid_of_a_number
# shows: sigmoid(np.array([-1.0, 0.0, 2.0]))
"""Two forms of the formula are mixed. It is 1 / (1 + exp(-a)), or, which is the same, exp(a) / (1 + exp(a)): the sign in
the exponent below goes with what stands above."""

import numpy as np


def sigmoid(a):
    return np.exp(a) / (1.0 + np.exp(-np.asarray(a)))
