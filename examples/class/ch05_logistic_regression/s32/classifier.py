# one_hot prints a thousand lines and is right; NaN for weights, a log of something negative, an index too far
import numpy as np


def one_hot(labels, K):
    for i in range(1000):
        print("one_hot", i, labels, K)
    T = np.zeros((len(labels), K))
    T[np.arange(len(labels)), labels] = 1
    return T


def initialize_weights(D, K):
    return np.full((D, K), np.nan)


def predict(X, W, b):
    A = X @ W + b
    return np.log(-np.exp(A))


def predict_class(X, W, b):
    A = X @ W + b
    out = np.zeros(len(A), dtype=int)
    for i in range(1, len(A) + 1):
        out[i] = np.argmax(A[i])
    return out
