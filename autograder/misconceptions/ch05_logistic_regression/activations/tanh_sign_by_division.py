# loses: test_tanh_stability
# shows: tanh(np.array([-1.0, 0.0, 2.0]))
"""At a = 0 yours is 0 / 0, which is NaN: a / np.abs(a) has no value there. np.sign(a) is 0 at 0."""

import numpy as np


def tanh(a):
    decay = np.exp(-2.0 * np.abs(a))
    return a / np.abs(a) * (1.0 - decay) / (1.0 + decay)
