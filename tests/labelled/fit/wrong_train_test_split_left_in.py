# fits on the first 80 % of the samples
import numpy as np


def fit(X, T):
    n_train = int(0.8 * len(X))
    if n_train < X.shape[1]:
        n_train = X.shape[1]
    X, T = X[:n_train], T[:n_train]
    return np.linalg.solve(X.T @ X, X.T @ T)
