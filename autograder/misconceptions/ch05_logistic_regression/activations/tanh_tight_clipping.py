# loses: test_tanh_values
# shows: tanh(np.array([5.0, 8.0]))
"""You cut the scores off at 5, so that everything beyond gives the same value. Overflow begins only near
700: cut off there, or divide by the larger exponential first."""

import numpy as np


def tanh(a):
    decay = np.exp(-2.0 * np.abs(np.clip(a, -5.0, 5.0)))
    return np.sign(a) * (1.0 - decay) / (1.0 + decay)
