# the book's form with a stable softmax in the file
import numpy as np


def softmax(A):
    expA = np.exp(A - A.max(axis=1, keepdims=True))
    return expA / expA.sum(axis=1, keepdims=True)


def predict(X, W, b):
    return softmax(X.dot(W) + b)
