# a loop with if and else
import numpy as np


def to_signs(T):
    result = np.zeros(len(T))
    for i in range(len(T)):
        if T[i] == 0:
            result[i] = -1
        else:
            result[i] = 1
    return result
