# a ridge penalty of 1 left in from another exercise
import numpy as np


def fit(X, T):
    D = X.shape[1]
    lam = 1.0
    return np.linalg.solve(X.T @ X + lam * np.eye(D), X.T @ T)
