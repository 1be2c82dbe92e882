# wrong: probabilities
import numpy as np


def predict_class(X, W, b):
    e = np.exp(X @ W + b)
    return e / e.sum(axis=1, keepdims=True)
