# the brackets round the denominator are missing
import numpy as np


def sigmoid(a):
    return 1 / 1 + np.exp(-a)
