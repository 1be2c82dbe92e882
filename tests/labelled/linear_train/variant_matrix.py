# Computes with np.matrix and returns the weights as a matrix.
import numpy as np


def train(X, T, learning_rate, epochs):
    A = np.matrix(X, dtype=float)
    t = np.matrix(T, dtype=float).T
    w = np.matrix(np.zeros((A.shape[1], 1)))
    costs = []
    for _ in range(epochs):
        r = A * w - t
        costs.append(float((r.T * r)[0, 0]))
        w = w - 2 * learning_rate * A.T * r
    return w, costs
