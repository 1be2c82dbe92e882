# loses: test_sigmoid_values, test_sigmoid_of_integers, test_sigmoid_of_a_number
# shows: sigmoid(np.array([-1.0, 0.0, 2.0]))
"""You took the largest entry, or the mean, off first. That is a trick for softmax, where a shift cancels; in the sigmoid
nothing cancels: every entry of a has its own result, whatever the others are."""

import numpy as np


def sigmoid(a):
    decay = np.exp(np.asarray(a) - np.max(a))  # at most 1
    return decay / (1.0 + decay)
