# Counts the zero differences.
import numpy as np

def classification_rate(T, P):
    wrong = np.count_nonzero(T - P)
    return (len(T) - wrong) / len(T)
