# wrong: the exponent is squared
import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-(a**2)))
