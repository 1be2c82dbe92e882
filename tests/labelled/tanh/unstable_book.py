# the formula as printed, infinity over infinity at 1000
import numpy as np


def tanh(a):
    return (np.exp(a) - np.exp(-a)) / (np.exp(a) + np.exp(-a))
