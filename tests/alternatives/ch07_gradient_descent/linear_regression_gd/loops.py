# Loops over samples and features, in lists.
import numpy as np


def grad(Y, T, X):
    g = []
    for d in range(len(X[0])):
        g.append(sum(2 * (y - t) * x[d] for y, t, x in zip(Y, T, X)))
    return g


def train(X, T, learning_rate, epochs):
    w = [0.0] * X.shape[1]
    costs = []
    for _ in range(epochs):
        Y = [sum(a * b for a, b in zip(row, w)) for row in X.tolist()]
        costs.append(sum((y - t) ** 2 for y, t in zip(Y, T.tolist())))
        g = grad(Y, T.tolist(), X.tolist())
        w = [v - learning_rate * s for v, s in zip(w, g)]
    return w, costs
