# loses: test_train_values, test_train_of_integers, test_train_costs, test_train_settings
# shows: train(np.array([[1.0, -2.0], [1.0, 0.0], [1.0, 1.0], [1.0, 3.0]]), np.array([-3.1, 1.2, 2.8, 7.1]), 0.02, 20)[0]
"""A name is used that nothing has defined. Python 3 has no xrange: its range does what xrange did. Other names have
to be imported, passed in or given a value first, and capital letters count."""

import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for _ in xrange(epochs):
        Y = X @ w
        costs.append(np.sum((Y - T) ** 2))
        w = w - learning_rate * 2 * X.T @ (Y - T)
    return w, costs
