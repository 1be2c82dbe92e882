# loses: test_tanh_of_integers
# shows: tanh(np.array([-1, 0, 2]))
"""The array that holds your result has the dtype of the input. For integers that cuts the fractions off,
and 0 is left. Ask for floats: np.zeros(a.shape), or np.zeros_like(a, dtype=float)."""

import numpy as np


def tanh(a):
    y = np.zeros_like(a)
    decay = np.exp(-2.0 * np.abs(a))
    y[...] = np.sign(a) * (1.0 - decay) / (1.0 + decay)
    return y
