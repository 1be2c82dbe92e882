# T is overwritten by P before the comparison: always 1.
import numpy as np

def classification_rate(T, P):
    predictions = T = P
    return np.mean(predictions == T)
