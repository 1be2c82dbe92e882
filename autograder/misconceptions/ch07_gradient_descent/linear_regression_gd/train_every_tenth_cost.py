# loses: test_train_costs
# shows: np.array(train(np.array([[1.0, -2.0], [1.0, 0.0], [1.0, 1.0], [1.0, 3.0]]), np.array([-3.1, 1.2, 2.8, 7.1]), 0.02, 20)[1])
"""You recorded the error in every tenth epoch only. One for each epoch is asked for."""

import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for i in range(epochs):
        Y = X @ w
        if i % 10 == 0:
            costs.append(np.sum((Y - T) ** 2))
        w = w - learning_rate * 2 * X.T @ (Y - T)
    return w, costs
