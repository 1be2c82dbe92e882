# loses: test_tanh_values, test_tanh_of_integers, test_tanh_of_a_number
# shows: tanh(np.array([-1.0, 0.5, 2.0]))
"""This is the slope of the hyperbolic tangent, 1 - y², which is highest at 0. Asked is y itself."""

import numpy as np


def tanh(a):
    decay = np.exp(-2.0 * np.abs(a))
    y = (1.0 - decay) / (1.0 + decay)
    return 1.0 - y**2
