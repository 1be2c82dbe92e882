# loses: test_sigmoid_values, test_sigmoid_of_integers, test_sigmoid_of_a_number
# shows: sigmoid(np.array([-1.0, 0.0, 2.0]))
"""Your values run from -1 to 1, as those of the hyperbolic tangent do: above the fraction bar stands 1 -
exp(-a). Probabilities run from 0 to 1, with one half at a = 0."""

import numpy as np


def sigmoid(a):
    decay = np.exp(-np.abs(a))
    return np.sign(a) * (1.0 - decay) / (1.0 + decay)
