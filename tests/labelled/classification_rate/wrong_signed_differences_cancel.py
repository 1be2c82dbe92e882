# One minus the absolute mean difference: errors of both signs cancel.
import numpy as np

def classification_rate(T, P):
    return 1 - abs(np.mean(T - P))
