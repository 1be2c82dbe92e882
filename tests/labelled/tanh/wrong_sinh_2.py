# divides by 2: the hyperbolic sine
import numpy as np


def tanh(a):
    return (np.exp(a) - np.exp(-a)) / 2
