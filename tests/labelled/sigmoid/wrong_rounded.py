# wrong: rounded to two decimals
import numpy as np


def sigmoid(a):
    return np.round(1 / (1 + np.exp(-a)), 2)
