# Defensive version with assertions and ravel.
import numpy as np

def classification_rate(T, P):
    T = np.asarray(T).ravel()
    P = np.asarray(P).ravel()
    assert T.shape == P.shape, "T and P must have the same length"
    assert T.size > 0, "no samples"
    hits = np.where(T == P, 1.0, 0.0)
    return hits.dot(np.ones_like(hits)) / hits.size
