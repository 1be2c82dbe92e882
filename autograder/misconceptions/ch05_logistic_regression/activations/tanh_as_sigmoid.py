# loses: test_tanh_values, test_tanh_of_integers, test_tanh_of_a_number
# shows: tanh(np.array([-1.0, 0.5, 2.0]))
"""Your values run from 0 to 1, with one half at a = 0: that is the shape of a sigmoid. The hyperbolic
tangent runs from -1 to 1 and is 0 at a = 0."""

import numpy as np


def tanh(a):
    decay = np.exp(-2.0 * np.abs(a))
    return np.where(np.asarray(a) >= 0, 1.0, decay) / (1.0 + decay)
