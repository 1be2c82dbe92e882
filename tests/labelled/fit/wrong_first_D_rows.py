# wrong: solves the first D samples exactly and ignores the others (right without noise only)
import numpy as np

def fit(X, T):
    D = X.shape[1]
    return np.linalg.solve(X[:D], T[:D])
