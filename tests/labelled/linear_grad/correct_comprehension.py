# one sum for each feature
import numpy as np


def grad(Y, T, X):
    return np.array([2 * np.sum((Y - T) * X[:, j]) for j in range(X.shape[1])])
