# loses: test_sigmoid_values, test_sigmoid_of_integers, test_sigmoid_of_a_number
# shows: sigmoid(np.array([-1.0, 0.0, 2.0]))
"""The exponent has the wrong sign: yours falls from 1 to 0 as a grows. The sigmoid is 1 / (1 + exp(-a)),
which tends to 1 for large a."""

import numpy as np


def sigmoid(a):
    growth = np.exp(np.minimum(a, 500.0))
    return 1.0 / (1.0 + growth)
