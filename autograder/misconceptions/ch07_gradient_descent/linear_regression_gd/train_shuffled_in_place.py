# loses: test_train_inputs
# shows: train(np.array([[1.0, -2.0], [1.0, 0.0], [1.0, 1.0], [1.0, 3.0]]), np.array([-3.1, 1.2, 2.8, 7.1]), 0.02, 20)[0]
"""You reordered the caller's X and T. np.random.shuffle and X[:] = X[order] write into the array; X[order] on the
right makes a new one."""

import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for _ in range(epochs):
        order = np.random.permutation(len(X))
        X[:], T[:] = X[order], T[order]
        Y = X @ w
        costs.append(np.sum((Y - T) ** 2))
        w = w - learning_rate * 2 * X.T @ (Y - T)
    return w, costs
