# The products by einsum, the cost by log-sum-exp.
import numpy as np


def train(X, T, learning_rate, epochs):
    X = np.asarray(X, dtype=float)
    T = np.asarray(T, dtype=float)
    flat = T.ndim == 1
    targets = np.stack([1 - T, T], axis=1) if flat else T
    W = np.zeros((X.shape[1], targets.shape[1]))
    costs = []
    for _ in range(epochs):
        A = np.einsum("nd,dk->nk", X, W)
        top = A.max(axis=1, keepdims=True)
        log_norm = top + np.log(np.exp(A - top).sum(axis=1, keepdims=True))
        log_Y = A - log_norm
        costs.append(float(-np.einsum("nk,nk->", targets, log_Y)))
        G = np.einsum("nd,nk->dk", X, np.exp(log_Y) - targets)
        if flat:
            G[:, 0] = 0.0
        W = W - learning_rate * G
    return (W[:, 1], costs) if flat else (W, costs)
