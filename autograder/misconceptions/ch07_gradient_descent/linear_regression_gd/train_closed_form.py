# loses: test_train_costs, test_train_settings
# shows: np.array(train(np.array([[1.0, -2.0], [1.0, 0.0], [1.0, 1.0], [1.0, 3.0]]), np.array([-3.1, 1.2, 2.8, 7.1]), 0.02, 5)[1])
"""You solved the normal equations. The weights are the best ones, but nothing has walked down to them: here they are
to be found by steps of gradient descent, with the error of each step."""

import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.linalg.solve(X.T @ X, X.T @ T)
    return w, [np.sum((X @ w - T) ** 2)]
