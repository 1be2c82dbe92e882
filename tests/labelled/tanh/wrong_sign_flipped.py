# 1 - e^(2a) on top: the sign is turned round
import numpy as np


def tanh(a):
    return (1 - np.exp(2 * a)) / (1 + np.exp(2 * a))
