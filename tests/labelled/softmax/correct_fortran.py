# correct: columns first in memory, loops over the columns
import numpy as np


def softmax(A):
    A = np.asfortranarray(A, dtype=float)
    top = A[:, 0].copy()
    for k in range(1, A.shape[1]):
        top = np.maximum(top, A[:, k])
    E = np.empty(A.shape, order="F")
    total = np.zeros(len(A))
    for k in range(A.shape[1]):
        E[:, k] = np.exp(A[:, k] - top)
        total += E[:, k]
    for k in range(A.shape[1]):
        E[:, k] /= total
    return E
