# wrong: rounded to two decimals
import numpy as np


def predict(X, W, b):
    Z = X @ W + b
    e = np.exp(Z - Z.max(axis=1, keepdims=True))
    return (e / e.sum(axis=1, keepdims=True)).round(2)
