# The gradient is computed and then not used.
import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.random.randn(X.shape[1])
    costs = []
    for _ in range(epochs):
        Y = X @ w
        costs.append(np.sum((T - Y) ** 2))
        g = learning_rate * 2 * X.T @ (Y - T)
    return w, costs
