# ten small steps of gradient descent, far from converged
import numpy as np


def fit(X, T):
    w = np.zeros(X.shape[1])
    for _ in range(10):
        w = w - 0.001 / len(T) * X.T @ (X @ w - T)
    return w
