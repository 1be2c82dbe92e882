# wrong: `if` on an array
import numpy as np


def cross_entropy(T, Y):
    if T == 1:
        return -np.sum(np.log(Y))
    else:
        return -np.sum(np.log(1 - Y))
