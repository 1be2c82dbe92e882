# loses: test_sigmoid_values, test_sigmoid_of_integers, test_sigmoid_of_a_number
# shows: sigmoid(np.array([-1.0, 0.0, 2.0]))
"""This is the slope of the sigmoid, y (1 - y), which is highest at 0 and vanishes on both sides. Asked is y
itself."""

import numpy as np


def sigmoid(a):
    decay = np.exp(-np.abs(a))
    y = 1.0 / (1.0 + decay)
    return y * (1.0 - y)
