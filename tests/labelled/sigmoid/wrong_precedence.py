# wrong: brackets missing, 1 / 1 is added to the exponential
import numpy as np


def sigmoid(a):
    return 1 / 1 + np.exp(-a)
