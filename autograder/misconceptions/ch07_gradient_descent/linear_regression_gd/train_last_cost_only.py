# loses: test_train_costs
# shows: np.array(train(np.array([[1.0, -2.0], [1.0, 0.0], [1.0, 1.0], [1.0, 3.0]]), np.array([-3.1, 1.2, 2.8, 7.1]), 0.02, 5)[1])
"""You kept only the error of the last epoch. Append that of every epoch to a list, so that it can be drawn."""

import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for _ in range(epochs):
        Y = X @ w
        costs.append(np.sum((Y - T) ** 2))
        w = w - learning_rate * 2 * X.T @ (Y - T)
    return w, costs[-1]
