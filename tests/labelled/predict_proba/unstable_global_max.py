# unstable: shifted by the largest of all scores
import numpy as np


def predict(X, W, b):
    Z = X @ W + b
    e = np.exp(Z - Z.max())
    return e / e.sum(axis=1, keepdims=True)
