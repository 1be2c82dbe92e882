# a column of shape (N, 1)
import numpy as np


def predict(X, w, b):
    scores = X @ w[:, None] + b
    return np.greater(scores, 0).astype(np.int64)
