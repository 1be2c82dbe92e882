# logarithm of the targets, weighted by the probabilities
import numpy as np

def cross_entropy(T, Y):
    T = np.clip(T, 1e-12, 1 - 1e-12)
    return -np.sum(Y * np.log(T) + (1 - Y) * np.log(1 - T))
