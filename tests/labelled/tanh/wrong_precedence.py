# wrong: no brackets around numerator and denominator
import numpy as np


def tanh(a):
    return np.exp(a) - np.exp(-a) / np.exp(a) + np.exp(-a)
