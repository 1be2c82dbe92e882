# wrong: tanh(a / 2), neither halved nor shifted
import numpy as np


def sigmoid(a):
    return np.tanh(a / 2)
