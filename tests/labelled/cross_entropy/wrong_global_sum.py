# wrong: the cost goes on from call to call
import numpy as np


E = 0.0


def cross_entropy(T, Y):
    global E
    E = E - np.sum(np.log(np.where(T == 1, Y, 1 - Y)))
    return E
