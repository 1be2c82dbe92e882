# wrong: base 2
import numpy as np


def cost(T, Y):
    return -np.log2(Y[np.arange(len(T)), T.argmax(axis=1)]).sum()
