# correct: the math module and np.vectorize
import numpy as np
import math


@np.vectorize
def _th(t):
    if t > 0:
        q = math.exp(-2 * t)
        return (1 - q) / (1 + q)
    q = math.exp(2 * t)
    return (q - 1) / (q + 1)


def tanh(a):
    return _th(a)
