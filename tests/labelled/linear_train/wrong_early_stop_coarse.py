# Stops when the cost falls by less than 1 % of itself.
import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for _ in range(epochs):
        Y = X @ w
        costs.append(np.sum((T - Y) ** 2))
        w -= learning_rate * 2 * X.T @ (Y - T)
        if len(costs) > 1 and costs[-1] > 0.99 * costs[-2]:
            break
    return w, costs
