# keeps only the diagonal of X'X and adds 1 to it (two mistakes)
import numpy as np


def fit(X, T):
    d = np.diag(X.T @ X) + 1
    return (X.T @ T) / d
