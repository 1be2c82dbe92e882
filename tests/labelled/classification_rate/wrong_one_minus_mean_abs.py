# One minus the mean absolute difference: right for two classes only.
import numpy as np

def classification_rate(T, P):
    return 1 - np.mean(np.abs(T - P))
