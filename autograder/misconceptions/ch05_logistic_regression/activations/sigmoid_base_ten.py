# loses: test_sigmoid_values, test_sigmoid_of_integers, test_sigmoid_of_a_number
# shows: sigmoid(np.array([-1.0, 0.0, 2.0]))
"""You raised 10 to the power of -a. The sigmoid is made with Euler's number, 2.718..., which is what
np.exp does."""

import numpy as np


def sigmoid(a):
    return 1.0 / (1.0 + 10.0 ** -np.clip(a, -300.0, 300.0))
