# wrong: 1 - exp in the denominator
import numpy as np


def sigmoid(a):
    return 1 / (1 - np.exp(-a))
