# wrong: both loops run to N, right for N = K
import numpy as np


def cost(T, Y):
    J = 0.0
    for n in range(len(T)):
        for k in range(len(T)):
            if T[n][k] == 1:
                J -= np.log(Y[n][k])
    return J
