# np.linalg.solve on the normal equations
import numpy as np


def fit(X, T):
    return np.linalg.solve(np.dot(X.T, X), np.dot(X.T, T))
