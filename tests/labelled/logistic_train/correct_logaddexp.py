# Cost from the scores by logaddexp, no probability is ever put into a logarithm.
import numpy as np


def train(X, T, learning_rate, epochs):
    X, T = np.asarray(X), np.asarray(T)
    W = np.zeros((X.shape[1],) + T.shape[1:])
    costs = []
    for _ in range(epochs):
        A = X @ W
        if T.ndim == 1:
            norm = np.logaddexp(0, A)
            Y = np.exp(A - norm)
        else:
            norm = np.logaddexp.reduce(A, axis=1)
            Y = np.exp(A - norm[:, np.newaxis])
        costs.append(norm.sum() - (T * A).sum())
        W -= learning_rate * (X.T @ (Y - T))
    return W, costs
