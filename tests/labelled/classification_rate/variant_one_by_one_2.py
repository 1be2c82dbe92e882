# The rate as a 1 x 1 array
import numpy as np


def classification_rate(T, P):
    return np.array([[np.sum(T == P) / len(T)]])
