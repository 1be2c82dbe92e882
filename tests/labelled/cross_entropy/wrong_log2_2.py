# logarithm to the base 2
import numpy as np

def cross_entropy(T, Y):
    return -np.sum(T * np.log2(Y) + (1 - T) * np.log2(1 - Y))
