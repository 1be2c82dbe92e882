# unstable: softmax without a shift
import numpy as np


def softmax(A):
    expA = np.exp(A)
    return expA / expA.sum(axis=1, keepdims=True)


def predict(X, W, b):
    return softmax(X.dot(W) + b)
