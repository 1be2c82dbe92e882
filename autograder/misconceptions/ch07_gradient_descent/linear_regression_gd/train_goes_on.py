# loses: test_train_settings
# shows: (X := np.array([[1.0, -2.0], [1.0, 0.0], [1.0, 1.0], [1.0, 3.0]]), T := np.array([-3.1, 1.2, 2.8, 7.1]), train(X, T, 0.02, 200), train(X, T, 0.0001, 1)[0])[-1]
"""A second call goes on from the weights of the first. Every call starts anew, at zeros or at small random numbers: make
the weights inside of the function."""

import numpy as np

w = None


def train(X, T, learning_rate, epochs):
    global w
    if w is None or w.shape != X.shape[1:]:
        w = np.full(X.shape[1], 0.001)
    costs = []
    for _ in range(epochs):
        Y = X @ w
        costs.append(np.sum((Y - T) ** 2))
        w = w - learning_rate * 2 * X.T @ (Y - T)
    return w, costs
