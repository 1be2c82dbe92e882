# loses: test_tanh_values, test_tanh_of_integers, test_tanh_of_a_number
# shows: tanh(np.array([-2.0, 0.0, 1.0]))
"""You added up the first terms of a power series. That is good near 0 only: for |a| above 1 it leaves the curve. Use
exponentials, (exp(a) - exp(-a)) / (exp(a) + exp(-a))."""

import numpy as np


def tanh(a):
    a = np.asarray(a, dtype=float)
    return np.clip(a - a**3 / 3 + 2 * a**5 / 15 - 17 * a**7 / 315, -1, 1)
