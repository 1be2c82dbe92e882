# wrong: stops when b is a number
import numpy as np


def predict_class(X, W, b):
    A = np.zeros((len(X), W.shape[1]))
    for k in range(W.shape[1]):
        A[:, k] = X @ W[:, k] + b[k]
    return A.argmax(axis=1)
