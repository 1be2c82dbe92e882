# logarithm of 1 - Y, left over from the two-class formula
import numpy as np

def cost(T, Y):
    return -np.sum(T * np.log(1 - Y + 1e-12))
