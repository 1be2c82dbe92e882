# loses: test_tanh_stability
# shows: tanh(np.array([-1000.0, 1000.0]))
"""(exp(2a) - 1) / (exp(2a) + 1) is right, and safe where a is negative; but from a = 355 on it is infinity
over infinity, which is NaN. For positive a use exp(-2a)."""

import numpy as np


def tanh(a):
    growth = np.exp(2.0 * np.asarray(a))
    return (growth - 1.0) / (growth + 1.0)
