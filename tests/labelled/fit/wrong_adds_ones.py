# puts its own column of ones in front: D + 1 weights
import numpy as np


def fit(X, T):
    Xb = np.c_[np.ones((X.shape[0], 1)), X]
    return np.linalg.solve(Xb.T @ Xb, Xb.T @ T)
