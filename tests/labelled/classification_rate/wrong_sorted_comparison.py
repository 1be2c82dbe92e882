# Sorts both first, so the predictions are torn from their samples.
import numpy as np

def classification_rate(T, P):
    return np.mean(np.sort(T) == np.sort(P))
