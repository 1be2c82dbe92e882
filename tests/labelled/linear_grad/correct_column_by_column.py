# correct: comprehension over the features
import numpy as np

def grad(Y, T, X):
    r = np.asarray(Y, dtype=float) - T
    return np.array([2 * np.inner(X[:, d], r) for d in range(X.shape[1])])
