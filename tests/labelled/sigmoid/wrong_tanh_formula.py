# the formula of tanh
import numpy as np


def sigmoid(a):
    return (np.exp(a) - np.exp(-a)) / (np.exp(a) + np.exp(-a))
