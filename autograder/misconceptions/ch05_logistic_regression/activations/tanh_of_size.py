# loses: test_tanh_values, test_tanh_of_integers, test_tanh_of_a_number
# shows: tanh(np.array([-1.0, 0.5, 2.0]))
"""The sign of a is lost: yours is right for positive a, and gives the same for -a. The hyperbolic
tangent of -a is minus that of a: multiply by np.sign(a)."""

import numpy as np


def tanh(a):
    decay = np.exp(-2.0 * np.abs(a))
    return (1.0 - decay) / (1.0 + decay)
