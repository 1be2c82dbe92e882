# 2 sigmoid(2a) - 1 with a sigmoid of its own
import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def tanh(a):
    return 2 * sigmoid(2 * a) - 1
