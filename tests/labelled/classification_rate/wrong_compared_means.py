# Ratio of the means of both label arrays.
import numpy as np

def classification_rate(T, P):
    return min(np.mean(T), np.mean(P)) / max(np.mean(T), np.mean(P))
