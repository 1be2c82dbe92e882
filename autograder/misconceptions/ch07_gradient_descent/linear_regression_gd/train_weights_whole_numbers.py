# loses: test_train_of_integers
# shows: train(np.array([[1, -2], [1, 1], [1, 3]]), np.array([-3, 2, 7]), 0.02, 20)[0]
"""Your weights are whole numbers, because they were made like X (zeros_like, dtype=X.dtype, or integers in a list).
They cannot take a step of 0.03: make them floats."""

import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros_like(X[0])
    costs = []
    for _ in range(epochs):
        Y = X @ w
        costs.append(np.sum((Y - T) ** 2))
        w -= learning_rate * 2 * X.T @ (Y - T)
    return w, costs
