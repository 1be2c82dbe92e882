# np.where of the largest entries, a tuple of rows and columns
import numpy as np


def predict_class(X, W, b):
    A = X.dot(W) + b
    return np.where(A == A.max(axis=1, keepdims=True))
