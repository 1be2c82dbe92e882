# loses: test_train_settings
# shows: train(np.array([[1.0, -2.0], [1.0, 0.0], [1.0, 1.0], [1.0, 3.0]]), np.array([-3.1, 1.2, 2.8, 7.1]), 0.001, 20)[0]
"""You used a learning rate of your own. The caller passes one in: its argument is what each step is multiplied by."""

import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for _ in range(epochs):
        Y = X @ w
        costs.append(np.sum((Y - T) ** 2))
        w = w - 0.002 * 2 * X.T @ (Y - T)
    return w, costs
