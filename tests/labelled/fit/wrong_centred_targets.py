# subtracts the mean of the targets first and never puts it back
import numpy as np


def fit(X, T):
    t = T - np.mean(T)
    return np.linalg.solve(X.T @ X, X.T @ t)
