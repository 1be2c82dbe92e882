# correct: softmax with a shift, written out
import numpy as np


def softmax(A):
    expA = np.exp(A - A.max(axis=1, keepdims=True))
    return expA / expA.sum(axis=1, keepdims=True)


def predict(X, W, b):
    return softmax(X @ W + b)
