# a guard of 0.01 that changes ordinary values
import numpy as np

def cross_entropy(T, Y):
    eps = 0.01
    return -np.sum(T * np.log(Y + eps) + (1 - T) * np.log(1 - Y + eps))
