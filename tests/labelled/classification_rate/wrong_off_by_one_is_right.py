# Counts neighbouring labels as right.
import numpy as np

def classification_rate(T, P):
    return np.mean(np.abs(T - P) <= 1)
