# no brackets round numerator and denominator
import numpy as np


def tanh(a):
    x = a
    return np.exp(x) - np.exp(-x) / np.exp(x) + np.exp(-x)
