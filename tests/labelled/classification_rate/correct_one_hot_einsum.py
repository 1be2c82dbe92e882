# Inner product of indicator matrices by einsum.
import numpy as np

def classification_rate(T, P):
    classes = np.union1d(T, P)
    A = (T[:, None] == classes).astype(float)
    B = (P[:, None] == classes).astype(float)
    return float(np.einsum("nk,nk->", A, B) / len(T))
