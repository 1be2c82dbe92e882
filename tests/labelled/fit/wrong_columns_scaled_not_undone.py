# divides the columns by their norms and does not scale the weights back
import numpy as np


def fit(X, T):
    Z = X / np.sqrt((X ** 2).sum(axis=0))
    return np.linalg.solve(Z.T @ Z, Z.T @ T)
