# loses: test_train_values, test_train_of_integers
# shows: train(np.array([[1.0, -2.0], [1.0, 0.0], [1.0, 1.0], [1.0, 3.0]]), np.array([-3.1, 1.2, 2.8, 7.1]), 0.02, 5)[0]
"""Your steps go by the signs of the errors, as for a sum of absolute errors: one that is far off pulls no more than one that
is nearly right. The derivative of a square is twice the error itself."""

import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for _ in range(epochs):
        Y = X @ w
        costs.append(np.sum((Y - T) ** 2))
        w = w - learning_rate * 2 * X.T @ np.sign(Y - T)
    return w, costs
