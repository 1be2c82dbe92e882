# wrong: the probabilities rounded
import numpy as np


def predict_class(X, W, b):
    Z = X @ W + b
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    return np.round(e / e.sum(axis=1, keepdims=True))
