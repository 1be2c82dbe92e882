# writes a small number into the caller's Y
import numpy as np

def cross_entropy(T, Y):
    Y += 1e-10
    Y[Y >= 1] = 1 - 1e-10
    return -np.sum(T * np.log(Y) + (1 - T) * np.log(1 - Y))
