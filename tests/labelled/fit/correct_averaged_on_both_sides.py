# both sides of the equations divided by N
import numpy as np


def fit(X, T):
    N = len(T)
    return np.linalg.solve(X.T @ X / N, X.T @ T / N)
