# subtracts the maximum first, as in softmax
import numpy as np


def sigmoid(a):
    a = a - np.max(a)
    return 1 / (1 + np.exp(-a))
