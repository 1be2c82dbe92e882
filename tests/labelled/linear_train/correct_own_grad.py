# Own grad beside it, Gaussian start.
import numpy as np


def grad(Y, T, X):
    return 2 * X.T.dot(Y - T)


def train(X, T, learning_rate, epochs):
    D = X.shape[1]
    w = np.random.randn(D) / np.sqrt(D)
    costs = []
    for i in range(epochs):
        Y = X.dot(w)
        costs.append(((T - Y) ** 2).sum())
        w = w - learning_rate * grad(Y, T, X)
    return w, costs
