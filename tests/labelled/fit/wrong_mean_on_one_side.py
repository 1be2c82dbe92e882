# X'X divided by N, X'T not: weights N times too large
import numpy as np


def fit(X, T):
    N = X.shape[0]
    return np.linalg.solve((X.T @ X) / N, X.T @ T)
