# loses: test_tanh_stability
# shows: tanh(np.array([-1000.0, 1000.0]))
"""(1 - exp(-2a)) / (1 + exp(-2a)) is right, but for a = -1000 it is minus infinity over infinity, which
is NaN. Where a is negative, use (exp(2a) - 1) / (exp(2a) + 1)."""

import numpy as np


def tanh(a):
    decay = np.exp(-2.0 * np.asarray(a))
    return (1.0 - decay) / (1.0 + decay)
