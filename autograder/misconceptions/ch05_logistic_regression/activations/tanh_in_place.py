# loses: test_tanh_inputs
# shows: tanh(np.array([-1.0, 0.5, 2.0]))
"""`a *= 2` changes the caller's array, who may need it again. `2 * a` makes a new one."""

import numpy as np


def tanh(a):
    a *= 2
    decay = np.exp(-1.0 * np.abs(a))
    return np.sign(a) * (1.0 - decay) / (1.0 + decay)
