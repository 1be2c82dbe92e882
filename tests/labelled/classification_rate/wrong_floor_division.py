# Floor division makes 0 of nearly every rate.
import numpy as np

def classification_rate(T, P):
    return np.sum(T == P) // len(T)
