# each weight from its own column alone, as if the others were not there
import numpy as np


def fit(X, T):
    w = np.zeros(X.shape[1])
    for d in range(X.shape[1]):
        w[d] = (X[:, d] @ T) / (X[:, d] @ X[:, d])
    return w
