# correct: two loops and an if, infinity by np.log
import numpy as np


def cost(T, Y):
    J = 0
    for n in range(T.shape[0]):
        for k in range(T.shape[1]):
            if T[n, k] == 1:
                J -= np.log(Y[n, k])
    return J
