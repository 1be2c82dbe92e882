# Returns the number of right predictions.
import numpy as np

def classification_rate(T, P):
    return np.sum(T == P)
