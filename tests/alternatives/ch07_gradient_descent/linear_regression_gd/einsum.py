# einsum, a small random start, errors after each step.
import numpy as np


def grad(Y, T, X):
    return 2 * np.einsum("n,nd->d", Y - T, X)


def train(X, T, learning_rate, epochs):
    w = 0.01 * np.random.standard_normal(X.shape[1])
    costs = np.empty(epochs)
    for i in range(epochs):
        w -= learning_rate * grad(np.einsum("nd,d->n", X, w), T, X)
        costs[i] = np.einsum("n,n->", X @ w - T, X @ w - T)
    return w, costs
