# loses: test_sigmoid_values, test_sigmoid_of_integers
# shows: sigmoid(np.array([0.0, 2.0]))
"""math.exp takes one number, not an array. np.exp takes both, and works entry by entry."""

import math


def sigmoid(a):
    return 1.0 / (1.0 + math.exp(-a))
