# loses: test_tanh_values, test_tanh_of_integers, test_tanh_of_a_number
# shows: tanh(np.array([-1.0, 0.5, 2.0]))
"""This is the hyperbolic sine, half of exp(a) - exp(-a), which grows without end. Divide the difference of
the exponentials by their sum."""

import numpy as np


def tanh(a):
    a = np.clip(a, -700.0, 700.0)
    return (np.exp(a) - np.exp(-a)) / 2.0
