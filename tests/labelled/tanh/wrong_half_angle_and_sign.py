# two slips: e^(-a) for e^(-2a), and the minus on the wrong side
import numpy as np


def tanh(a):
    t = np.exp(-a)
    return (t - 1) / (1 + t)
