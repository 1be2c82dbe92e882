# Mean of the recalls of the classes.
import numpy as np

def classification_rate(T, P):
    rates = []
    for k in np.unique(T):
        rates.append(np.mean(P[T == k] == k))
    return np.mean(rates)
