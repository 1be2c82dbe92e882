# loses: test_tanh_values, test_tanh_of_integers, test_tanh_of_a_number
# shows: tanh(np.array([-1.0, 0.5, 2.0]))
"""Every value is 1 too large: yours runs from 0 to 2. tanh(a) is 2 sigmoid(2a) - 1, which is 0 at a = 0: the - 1 is
missing, or stands in the wrong place."""

import numpy as np


def tanh(a):
    decay = np.exp(-2.0 * np.abs(a))
    return 1.0 + np.sign(a) * (1.0 - decay) / (1.0 + decay)
