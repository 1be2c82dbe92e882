# tensordot over the sample axis
import numpy as np

def grad(Y, T, X):
    return np.tensordot(X, np.subtract(Y, T), axes=(0, 0))
