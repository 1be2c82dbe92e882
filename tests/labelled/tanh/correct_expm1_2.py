# with expm1 of minus twice the absolute value
import numpy as np


def tanh(a):
    e = np.expm1(-2 * np.abs(a))
    return np.copysign(-e / (e + 2), a)
