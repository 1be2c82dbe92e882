# loses: test_tanh_inputs
# shows: tanh(np.array([-1.0, 0.5, 2.0]))
"""`a *= 2`, `out=a` and `a[...] = ...` change the caller's array, who may need it again. `2 * a` makes a
new one. (np.asarray makes none, where it is given an array of floats already.)"""

import numpy as np


def tanh(a):
    a *= 2
    decay = np.exp(-1.0 * np.abs(a))
    return np.sign(a) * (1.0 - decay) / (1.0 + decay)
