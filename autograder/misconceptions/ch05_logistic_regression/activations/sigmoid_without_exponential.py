# loses: test_sigmoid_values, test_sigmoid_of_integers, test_sigmoid_of_a_number
# shows: sigmoid(np.array([-2.0, 0.0, 1.0]))
"""You drew another curve from 0 to 1, a / (1 + |a|) moved and halved. It goes through 1/2 too, but the sigmoid is
1 / (1 + exp(-a))."""

import numpy as np


def sigmoid(a):
    return (1 + a / (1 + np.abs(a))) / 2
