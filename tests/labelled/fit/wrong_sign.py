# the sign of the weights is turned
import numpy as np


def fit(X, T):
    return -np.linalg.inv(X.T @ X) @ (X.T @ T)
