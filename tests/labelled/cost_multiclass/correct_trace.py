# correct: the trace of T' log Y, Fortran order
import numpy as np


def cost(T, Y):
    L = np.log(np.asfortranarray(Y) + 1e-100)
    return float(-np.trace(np.dot(T.T, L)))
