# wrong: the entropy of Y
import numpy as np


def cost(T, Y):
    return -np.sum(Y * np.log(Y + 1e-15))
