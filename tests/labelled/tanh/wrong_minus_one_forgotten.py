# 2 sigmoid(2a), the - 1 forgotten
import numpy as np


def tanh(a):
    return 2 / (1 + np.exp(-2 * a))
