# solves exactly for the first D samples and ignores the rest
import numpy as np


def fit(X, T):
    D = X.shape[1]
    return np.linalg.solve(X[:D], T[:D])
