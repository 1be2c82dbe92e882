# loses: test_sigmoid_values, test_sigmoid_of_integers
# shows: sigmoid(np.array([0.0, 2.0]))
"""A whole array came where one number was expected: math.exp and float take one number only. np.exp takes
both, and works entry by entry."""

import math


def sigmoid(a):
    return 1.0 / (1.0 + math.exp(-a))
