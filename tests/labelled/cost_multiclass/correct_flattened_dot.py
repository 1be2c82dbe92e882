# correct: the inner product of the flattened arrays, a guard of 1e-7
import numpy as np


def cost(T, Y):
    safe = Y.copy()
    safe[safe < 1e-7] = 1e-7
    return -np.dot(T.ravel(), np.log(safe).ravel())
