# A leftover ridge penalty pulls the weights towards zero.
import numpy as np


def train(X, T, learning_rate, epochs):
    lam = 10.0
    w = np.zeros(X.shape[1])
    costs = []
    for _ in range(epochs):
        Y = X @ w
        costs.append(np.sum((T - Y) ** 2))
        w = w - learning_rate * (2 * X.T @ (Y - T) + 2 * lam * w)
    return w, costs
