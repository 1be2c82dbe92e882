# correct: argmax of the probabilities
import numpy as np


def softmax(A):
    e = np.exp(A - A.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def predict_class(X, W, b):
    return np.argmax(softmax(X @ W + b), axis=1)
