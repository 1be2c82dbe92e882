# wrong: two parameters, b is a global that nobody sets
import numpy as np


def softmax(A):
    e = np.exp(A)
    return e / e.sum(axis=1, keepdims=True)


def predict(X, W):
    return softmax(X.dot(W) + b)
