# correct: with expm1
import numpy as np


def tanh(a):
    x = np.asarray(a)
    t = np.expm1(-2.0 * np.abs(x))
    return np.copysign(t / (t + 2.0), x)
