# the best score so far, class by class
import numpy as np


def predict_class(X, W, b):
    scores = np.matmul(X, W) + b
    N = scores.shape[0]
    K = scores.shape[1]
    labels = np.zeros(N, dtype=int)
    for n in range(N):
        best = scores[n, 0]
        best_class = 0
        for k in range(1, K):
            if scores[n, k] > best:
                best = scores[n, k]
                best_class = k
        labels[n] = best_class
    return labels
