# Returns the weights of every epoch.
import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    ws, costs = [], []
    for _ in range(epochs):
        Y = X @ w
        costs.append(np.sum((T - Y) ** 2))
        w = w - learning_rate * 2 * X.T @ (Y - T)
        ws.append(w)
    return ws, costs
