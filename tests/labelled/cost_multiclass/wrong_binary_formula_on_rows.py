# the two-class formula applied to the indicator matrix
import numpy as np

def cost(T, Y):
    Y = np.clip(Y, 1e-12, 1 - 1e-12)
    return -np.sum(T * np.log(Y) + (1 - T) * np.log(1 - Y))
