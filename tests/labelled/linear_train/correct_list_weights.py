# Right, but the weights come back as a plain list.
import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for _ in range(epochs):
        e = T - X @ w
        costs.append(float(e @ e))
        w = w + 2 * learning_rate * (X.T @ e)
    return w.tolist(), costs
