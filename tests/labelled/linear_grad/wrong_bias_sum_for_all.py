# the same sum of errors for every weight
import numpy as np

def grad(Y, T, X):
    return np.full(X.shape[1], 2 * np.sum(Y - T))
