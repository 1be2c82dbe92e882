# unstable: the formula as it stands, NaN for large scores
import numpy as np


def tanh(a):
    return (np.exp(a) - np.exp(-a)) / (np.exp(a) + np.exp(-a))
