# a ridge penalty of 1 is left in
import numpy as np


def fit(X, T):
    lam = 1.0
    D = X.shape[1]
    return np.linalg.solve(X.T @ X + lam * np.eye(D), X.T @ T)
