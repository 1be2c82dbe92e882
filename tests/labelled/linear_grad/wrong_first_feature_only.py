# return is indented into the loop over the features: all but the first stay zero
import numpy as np


def grad(Y, T, X):
    g = np.zeros(X.shape[1])
    for j in range(X.shape[1]):
        g[j] = 2 * np.sum((Y - T) * X[:, j])
        return g
