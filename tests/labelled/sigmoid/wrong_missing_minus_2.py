# the minus in the exponent is missing
import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(a))
