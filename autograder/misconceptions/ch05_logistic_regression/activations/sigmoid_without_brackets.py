# loses: test_sigmoid_values, test_sigmoid_of_integers, test_sigmoid_of_a_number
# shows: sigmoid(np.array([-1.0, 0.0, 2.0]))
"""A pair of brackets is missing: Python divides before it adds, so that 1 / 1 + exp(-a) is 1 + exp(-a). The
whole of 1 + exp(-a) belongs below the fraction bar."""

import numpy as np


def sigmoid(a):
    return 1.0 / 1.0 + np.exp(np.minimum(-np.asarray(a), 500.0))
