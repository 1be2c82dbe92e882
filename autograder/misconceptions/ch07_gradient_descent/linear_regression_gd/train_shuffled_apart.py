# loses: test_train_values, test_train_of_integers, test_train_costs
# shows: train(np.array([[1.0, -2.0], [1.0, 0.0], [1.0, 1.0], [1.0, 3.0]]), np.array([-3.1, 1.2, 2.8, 7.1]), 0.02, 20)[0]
"""You shuffled X and T each by itself, so that samples lose their targets. Draw one order, and use it for both."""

import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for _ in range(epochs):
        X, T = np.random.permutation(X), np.random.permutation(T)
        Y = X @ w
        costs.append(np.sum((Y - T) ** 2))
        w = w - learning_rate * 2 * X.T @ (Y - T)
    return w, costs
