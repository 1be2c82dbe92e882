# the label of the most probable class
import numpy as np


def predict(X, W, b):
    A = X.dot(W) + b
    E = np.exp(A - A.max(axis=1, keepdims=True))
    Y = E / E.sum(axis=1, keepdims=True)
    return Y.argmax(axis=1)
