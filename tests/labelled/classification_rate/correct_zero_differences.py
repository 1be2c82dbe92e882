# correct: how many differences are zero
import numpy as np

def classification_rate(T, P):
    d = np.subtract(T, P, dtype=int)
    return (d.size - np.count_nonzero(d)) / d.size
