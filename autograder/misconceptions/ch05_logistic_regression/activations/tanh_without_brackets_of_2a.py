# loses: test_tanh_values, test_tanh_of_integers, test_tanh_of_a_number
# shows: tanh(np.array([-1.0, 0.5, 2.0]))
"""A pair of brackets is missing: Python divides before it adds, so that only exp(2a) is below your fraction bar. The whole
of exp(2a) + 1 belongs there."""

import numpy as np


def tanh(a):
    E = np.exp(2 * np.asarray(a))
    return (E - 1) / E + 1
