# loses: test_sigmoid_values, test_sigmoid_of_integers, test_sigmoid_of_a_number
# shows: sigmoid(np.array([-1.0, 0.0, 2.0]))
"""This is the hyperbolic tangent, which runs from -1 to 1. The sigmoid is 1 / (1 + exp(-a)): it runs from 0 to 1, with
one half at a = 0."""

import numpy as np


def sigmoid(a):
    return np.tanh(a)
