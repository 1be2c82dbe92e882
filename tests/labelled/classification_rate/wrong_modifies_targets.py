# T -= P writes into the caller's array.
import numpy as np

def classification_rate(T, P):
    T -= P
    return np.mean(T == 0)
