# both inv and solve: the inverse is solved with
import numpy as np


def fit(X, T):
    A = np.linalg.inv(X.T @ X)
    return np.linalg.solve(A, X.T @ T)
