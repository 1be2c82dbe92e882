# loses: test_train_values, test_train_of_integers, test_train_costs
# shows: train(np.array([[1.0, -2.0], [1.0, 0.0], [1.0, 1.0], [1.0, 3.0]]), np.array([-3.1, 1.2, 2.8, 7.1]), 0.02, 20)[0]
"""You learn an intercept b of your own beside the column of ones that X has already. The two share the work, and only
w is returned, so that half of the intercept is lost. The column of ones is enough."""

import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    b = 0.0
    for _ in range(epochs):
        Y = X @ w + b
        costs.append(np.sum((Y - T) ** 2))
        D = Y - T
        w = w - learning_rate * 2 * X.T @ D
        b = b - learning_rate * 2 * D.sum()
    return w, costs
