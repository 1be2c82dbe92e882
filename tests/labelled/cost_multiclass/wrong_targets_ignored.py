# wrong: all logarithms
import numpy as np


def cost(T, Y):
    return -np.sum(np.log(Y + 1e-15))
