# X (W + b): the bias is added to the weights
import numpy as np


def predict(X, W, b):
    A = X.dot(W + b)
    E = np.exp(A - A.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)
