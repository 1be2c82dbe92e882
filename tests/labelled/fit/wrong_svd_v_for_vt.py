# takes numpy's third factor for V where it is V transposed
import numpy as np


def fit(X, T):
    U, s, V = np.linalg.svd(X, full_matrices=False)
    return V @ ((U.T @ T) / s)
