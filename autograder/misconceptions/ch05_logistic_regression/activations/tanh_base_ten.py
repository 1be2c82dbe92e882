# loses: test_tanh_values, test_tanh_of_integers, test_tanh_of_a_number
# shows: tanh(np.array([-1.0, 0.5, 2.0]))
"""You raised 10 to the power of a. The hyperbolic tangent is made with Euler's number, 2.718..., which is what np.exp
does."""

import numpy as np


def tanh(a):
    decay = 10.0 ** (-2.0 * np.abs(a))
    return np.sign(a) * (1.0 - decay) / (1.0 + decay)
