# Compares truth values, so all labels above 0 count as the same.
import numpy as np

def classification_rate(T, P):
    return np.mean(T.astype(bool) == P.astype(bool))
