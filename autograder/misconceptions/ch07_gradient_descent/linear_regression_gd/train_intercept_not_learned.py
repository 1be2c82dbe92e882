# loses: test_train_values, test_train_of_integers
# shows: train(np.array([[1.0, -2.0], [1.0, 0.0], [1.0, 1.0], [1.0, 3.0]]), np.array([-3.1, 1.2, 2.8, 7.1]), 0.02, 20)[0]
"""The weight of the first column never moves. The column of ones makes the intercept one more weight, and it takes
each step like the others. (A separate b that is never updated has the same effect.)"""

import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for _ in range(epochs):
        Y = X @ w
        costs.append(np.sum((Y - T) ** 2))
        w[1:] = w[1:] - learning_rate * 2 * (X.T @ (Y - T))[1:]
    return w, costs
