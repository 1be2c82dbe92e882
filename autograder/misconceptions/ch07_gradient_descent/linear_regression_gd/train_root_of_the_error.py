# loses: test_train_costs
# shows: np.array(train(np.array([[1.0, -2.0], [1.0, 0.0], [1.0, 1.0], [1.0, 3.0]]), np.array([-3.1, 1.2, 2.8, 7.1]), 0.02, 5)[1])
"""You recorded a root of the squared error. Record what the steps go down on, the sum of the squares, without a
root."""

import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for _ in range(epochs):
        Y = X @ w
        costs.append(np.sqrt(np.mean((Y - T) ** 2)))
        w = w - learning_rate * 2 * X.T @ (Y - T)
    return w, costs
