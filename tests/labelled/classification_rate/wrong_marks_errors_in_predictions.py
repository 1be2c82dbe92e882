# Right number, but marks the errors with -1 in the caller's predictions.
import numpy as np

def classification_rate(T, P):
    P[P != T] = -1
    return np.sum(P >= 0) / len(P)
