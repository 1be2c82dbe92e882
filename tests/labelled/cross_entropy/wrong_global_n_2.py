# divides by a global N that belongs to another data set
import numpy as np

N = 41000

def cross_entropy(T, Y):
    Y = np.clip(Y, 1e-15, 1 - 1e-15)
    return -np.sum(T * np.log(Y) + (1 - T) * np.log(1 - Y)) / N
