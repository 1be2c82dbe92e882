# a misplaced bracket: 1 - log(Y) for log(1 - Y)
import numpy as np

def cross_entropy(T, Y):
    Y = np.clip(Y, 1e-15, 1)
    return -np.sum(T * np.log(Y) + (1 - T) * (1 - np.log(Y)))
