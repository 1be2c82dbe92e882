# An object array of one number.
import numpy as np

def classification_rate(T, P):
    out = np.empty(1, dtype=object)
    out[0] = sum(t == p for t, p in zip(T, P)) / len(T)
    return out
