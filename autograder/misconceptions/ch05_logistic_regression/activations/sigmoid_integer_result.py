# loses: test_sigmoid_of_integers
# shows: sigmoid(np.array([-1, 0, 2]))
"""The fractions are cut off, and what is left of a probability is 0: the array that holds your result has the dtype of
the input, here integers. Ask for floats: np.zeros(a.shape), or np.zeros_like(a, dtype=float). (// cuts fractions off,
too, for every input.)"""

import numpy as np


def sigmoid(a):
    y = np.zeros_like(a)
    decay = np.exp(-np.abs(a))
    y[...] = np.where(np.asarray(a) >= 0, 1.0, decay) / (1.0 + decay)
    return y
