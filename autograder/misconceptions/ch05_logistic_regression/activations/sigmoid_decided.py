# loses: test_sigmoid_values, test_sigmoid_of_integers, test_sigmoid_of_a_number
# shows: sigmoid(np.array([-1.0, 0.5, 2.0]))
"""You returned 0 or 1, which is a decision. The sigmoid is the probability itself, any number between 0 and 1: do not
round it, and compare it with nothing."""

import numpy as np


def sigmoid(a):
    return np.where(np.asarray(a) > 0, 1.0, 0.0)
