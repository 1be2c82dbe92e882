# loses: test_tanh_values, test_tanh_of_integers, test_tanh_of_a_number
# shows: tanh(np.array([-1.0, 0.5, 2.0]))
"""np.tan is the tangent of an angle. The hyperbolic tangent is another function, made of exponentials."""

import numpy as np


def tanh(a):
    return np.tan(a)
