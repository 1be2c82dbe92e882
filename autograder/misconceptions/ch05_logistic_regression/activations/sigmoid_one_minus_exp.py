# loses: test_sigmoid_values, test_sigmoid_of_integers, test_sigmoid_of_a_number
# shows: sigmoid(np.array([-1.0, 0.0, 2.0]))
"""A minus stands below the fraction bar where a plus belongs. With 1 - exp(-a) the result is infinite at a
= 0, where the sigmoid is one half."""

import numpy as np


def sigmoid(a):
    return 1.0 / (1.0 - np.exp(np.minimum(-np.asarray(a), 500.0)))
