# loses: test_train_values, test_train_of_integers, test_train_costs, test_train_settings
# shows: train(np.array([[1.0, -2.0], [1.0, 0.0], [1.0, 1.0], [1.0, 3.0]]), np.array([-3.1, 1.2, 2.8, 7.1]), 0.02, 20)[0]
"""A column met a flat array. w of shape (D, 1) makes Y a column, (N, 1), and Y - T with T of shape (N,) is an N x N
table of all differences. Keep both flat, or make T a column as well."""

import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros((X.shape[1], 1))
    costs = []
    for _ in range(epochs):
        Y = X @ w
        costs.append(np.sum((Y - T) ** 2))
        w = w - learning_rate * 2 * X.T @ (Y - T)
    return w, costs
