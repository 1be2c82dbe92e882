# correct: V diag(1/s) U' T
import numpy as np

def fit(X, T):
    U, s, Vt = np.linalg.svd(X, full_matrices=False)
    return Vt.T @ ((U.T @ T) / s)
