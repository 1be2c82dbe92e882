# loses: test_train_values, test_train_of_integers, test_train_costs
# shows: train(np.array([[1.0, -2.0], [1.0, 0.0], [1.0, 1.0], [1.0, 3.0]]), np.array([-3.1, 1.2, 2.8, 7.1]), 0.02, 20)[0]
"""You computed the outputs once, before the loop, so that every step goes the same way by the same amount. New
weights give new outputs: compute Y inside the loop, from the present w."""

import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    Y = X @ w
    for _ in range(epochs):
        costs.append(np.sum((Y - T) ** 2))
        w = w - learning_rate * 2 * X.T @ (Y - T)
    return w, costs
