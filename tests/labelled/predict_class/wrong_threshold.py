# 0/1 by a threshold of 0.5, as with two classes
import numpy as np


def predict_class(X, W, b):
    A = X.dot(W) + b
    E = np.exp(A - A.max(axis=1, keepdims=True))
    Y = E / E.sum(axis=1, keepdims=True)
    return (Y > 0.5).astype(int)
