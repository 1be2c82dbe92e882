# One minus the error rate.
import numpy as np

def error_rate(T, P):
    return np.mean(T != P)

def classification_rate(T, P):
    return 1 - error_rate(T, P)
