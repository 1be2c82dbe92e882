# one answer for all samples by .any()
import numpy as np


def predict(X, w, b):
    score = X @ w + b
    if (score > 0).any():
        return np.ones(len(X), dtype=int)
    return np.zeros(len(X), dtype=int)
