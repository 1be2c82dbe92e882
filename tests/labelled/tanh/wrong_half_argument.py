# 2 sigmoid(a) - 1, which is the tanh of half the score
import numpy as np


def tanh(a):
    return 2 / (1 + np.exp(-a)) - 1
