# correct: tensordot over the samples, any number of axes
import numpy as np

def grad(Y, T, X):
    return np.tensordot(X, np.subtract(Y, T, dtype=float), axes=(0, 0))
