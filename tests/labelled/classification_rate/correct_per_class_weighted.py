# Adds up the hits class by class.
import numpy as np

def classification_rate(T, P):
    total = 0
    for k in np.unique(T):
        members = P[T == k]
        total += np.sum(members == k)
    return total / T.shape[0]
