# [:, None] and a float array at the top, axis -1
import numpy as np


def softmax(A):
    A = np.asarray(A, dtype=np.float64)
    Z = A - A.max(axis=-1)[:, None]
    E = np.exp(Z)
    return E / E.sum(axis=-1)[:, None]
