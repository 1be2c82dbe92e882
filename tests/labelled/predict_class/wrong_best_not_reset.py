# the best score so far is not set back for the next sample
import numpy as np


def predict_class(X, W, b):
    A = X.dot(W) + b
    labels = np.zeros(len(A), dtype=int)
    best = -np.inf
    for n in range(A.shape[0]):
        for k in range(A.shape[1]):
            if A[n, k] > best:
                best = A[n, k]
                labels[n] = k
    return labels
