# one Newton step from zero, exact for a quadratic
import numpy as np


def fit(X, T):
    w = np.zeros(X.shape[1])
    gradient = 2 * X.T @ (X @ w - T)
    hessian = 2 * X.T @ X
    return w - np.linalg.inv(hessian) @ gradient
