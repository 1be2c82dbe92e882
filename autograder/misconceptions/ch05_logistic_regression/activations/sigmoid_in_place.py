# loses: test_sigmoid_inputs
# shows: sigmoid(np.array([-1.0, 0.0, 2.0]))
"""`a *= -1`, `out=a` and `a[...] = ...` change the caller's array, who may need it again. `-a` makes a
new one. (np.asarray makes none, where it is given an array of floats already.)"""

import numpy as np


def sigmoid(a):
    a *= -1
    return 1.0 / (1.0 + np.exp(np.minimum(a, 500.0)))
