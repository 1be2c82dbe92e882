# cost += in every epoch: the costs rise.
import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    cost = 0.0
    for _ in range(epochs):
        Y = X @ w
        cost += np.sum((T - Y) ** 2)
        costs.append(cost)
        w -= learning_rate * 2 * X.T @ (Y - T)
    return w, costs
