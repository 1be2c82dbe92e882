# wrong: N is defined nowhere
import numpy as np


def cost(T, Y):
    return -np.sum(T * np.log(Y + 1e-15)) / N
