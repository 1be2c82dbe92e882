# loses: test_tanh_values, test_tanh_of_integers, test_tanh_of_a_number
# shows: tanh(np.array([-1.0, 0.5, 2.0]))
"""The fraction is upside down: the difference of the exponentials belongs above the bar, their sum below.
Yours is never between -1 and 1."""

import numpy as np


def tanh(a):
    decay = np.exp(-2.0 * np.abs(a))
    return np.sign(a) * (1.0 + decay) / (1.0 - decay)
