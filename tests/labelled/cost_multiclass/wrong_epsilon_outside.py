# wrong: the small number beside the logarithm, which changes nothing: NaN stays; and it is no small number
import numpy as np


def cost(T, Y):
    return -np.sum(T * (np.log(Y) + 0.1))
