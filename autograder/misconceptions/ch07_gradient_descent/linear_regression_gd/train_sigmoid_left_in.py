# loses: test_train_values, test_train_of_integers, test_train_costs
# shows: train(np.array([[1.0, -2.0], [1.0, 0.0], [1.0, 1.0], [1.0, 3.0]]), np.array([-3.1, 1.2, 2.8, 7.1]), 0.02, 20)[0]
"""Your outputs go through the sigmoid, which keeps them between 0 and 1. In linear regression the output is X w
itself."""

import numpy as np
from given import sigmoid


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for _ in range(epochs):
        Y = sigmoid(X @ w)
        costs.append(np.sum((Y - T) ** 2))
        w = w - learning_rate * 2 * X.T @ (Y - T)
    return w, costs
