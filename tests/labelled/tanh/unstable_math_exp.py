# unstable: math.exp raises OverflowError for large scores
import numpy as np
from math import exp


def tanh(a):
    a = np.asarray(a)
    t = [(exp(v) - exp(-v)) / (exp(v) + exp(-v)) for v in a.ravel()]
    return np.asarray(t).reshape(a.shape)
