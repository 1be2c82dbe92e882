# returns an np.matrix
import numpy as np


def add_bias(X):
    X = np.mat(X) if hasattr(np, "mat") else np.matrix(X)
    return np.hstack([np.matrix(np.ones((X.shape[0], 1))), X])
