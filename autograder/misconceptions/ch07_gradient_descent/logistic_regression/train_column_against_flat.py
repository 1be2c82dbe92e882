# loses: test_train_two_classes, test_train_of_integers, test_train_costs, test_train_settings
# shows: train(np.array([[1.0, -2.0], [1.0, -1.0], [1.0, 0.5], [1.0, 1.0], [1.0, 3.0]]), np.array([0, 0, 1, 0, 1]), 0.1, 20)[0]
"""A column met a flat array. W of shape (D, 1) makes Y a column, (N, 1), and Y - T with T of shape (N,) is an N x N
table of all differences. Keep both flat, or make T a column as well."""

import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    predict, J = (sigmoid, cross_entropy) if T.ndim == 1 else (softmax, cost)
    W = np.zeros((X.shape[1], 1 if T.ndim == 1 else T.shape[1]))
    costs = []
    for _ in range(epochs):
        Y = predict(X @ W)
        costs.append(J(T, Y) if T.ndim == 2 else J(T, Y[:, 0]))
        W = W - learning_rate * X.T @ (Y - T)
    return W, costs
