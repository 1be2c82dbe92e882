# wrong: each class is weighted by one over its frequency
import numpy as np

def cost(T, Y):
    counts = np.maximum(T.sum(axis=0), 1)
    return -np.sum(T / counts * np.log(Y + 1e-300))
