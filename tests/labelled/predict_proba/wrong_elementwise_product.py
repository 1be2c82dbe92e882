# star instead of the matrix product
import numpy as np


def predict(X, W, b):
    A = X * W + b
    E = np.exp(A)
    return E / E.sum(axis=1, keepdims=True)
