# goes over the classes with masks, all samples at once
import numpy as np


def predict_class(X, W, b):
    A = np.einsum("ij,jk->ik", X, W) + b
    best = A[:, 0].copy()
    out = np.zeros(len(A), dtype=np.int32)
    for k in range(1, A.shape[1]):
        better = A[:, k] > best
        out[better] = k
        best[better] = A[better, k]
    return out
