# Subtracts P from the caller's T in place
import numpy as np


def classification_rate(T, P):
    T -= P
    return np.sum(T == 0) / len(T)
