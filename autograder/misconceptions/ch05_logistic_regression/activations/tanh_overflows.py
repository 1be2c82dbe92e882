# loses: test_tanh_stability
# shows: tanh(np.array([-1000.0, 1000.0]))
"""The formula is right as it is printed in books, but at |a| = 1000 one of the exponentials is infinite,
and infinity over infinity is NaN. Divide both parts of the fraction by the larger exponential first."""

import numpy as np


def tanh(a):
    return (np.exp(a) - np.exp(-a)) / (np.exp(a) + np.exp(-a))
