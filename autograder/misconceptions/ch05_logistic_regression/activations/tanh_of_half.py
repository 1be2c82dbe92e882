# loses: test_tanh_values, test_tanh_of_integers, test_tanh_of_a_number
# shows: tanh(np.array([-1.0, 0.5, 2.0]))
"""Yours is the hyperbolic tangent of a / 2: with exp(-a) both above and below the fraction bar, the
exponents are half as large as they should be. Divide exp(a) - exp(-a) and exp(a) + exp(-a) by exp(a), and
see which exponent is left."""

import numpy as np


def tanh(a):
    decay = np.exp(-np.abs(a))
    return np.sign(a) * (1.0 - decay) / (1.0 + decay)
