# Works in place on a copy of T.
import numpy as np

def classification_rate(T, P):
    D = T.astype(float).copy()
    D -= P
    D[D != 0] = 1
    return 1.0 - D.sum() / D.shape[0]
