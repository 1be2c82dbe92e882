# wrong: right for K = 2 alone
import numpy as np


def predict(X, W, b):
    Z = X @ W + b
    p = 1 / (1 + np.exp(Z[:, 0] - Z[:, 1]))
    return np.array([1 - p, p]).T
