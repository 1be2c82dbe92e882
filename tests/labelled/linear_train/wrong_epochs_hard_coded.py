# Always takes 100 steps.
import numpy as np


def train(X, T, learning_rate, epochs=100):
    w = np.zeros(X.shape[1])
    costs = []
    for _ in range(100):
        Y = X @ w
        costs.append(np.sum((T - Y) ** 2))
        w -= learning_rate * 2 * X.T @ (Y - T)
    return w, costs
