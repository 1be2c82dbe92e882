# loses: test_train_settings
# shows: (X := np.array([[1.0, -2.0], [1.0, -1.0], [1.0, 0.5], [1.0, 3.0]]), T := np.array([0, 1, 0, 1]), train(X, T, 0.1, 100), train(X, T, 0.0001, 1)[0])[-1]
"""A second call goes on from the weights of the first. Every call starts anew, at zeros or at small random numbers: make
the weights inside of the function."""

import numpy as np
from given import cost, cross_entropy, sigmoid, softmax

W = None


def train(X, T, learning_rate, epochs):
    global W
    predict, J = (sigmoid, cross_entropy) if T.ndim == 1 else (softmax, cost)
    if W is None or W.shape != X.shape[1:] + T.shape[1:]:
        W = np.full(X.shape[1:] + T.shape[1:], 0.001)
    costs = []
    for _ in range(epochs):
        Y = predict(X @ W)
        costs.append(J(T, Y))
        W = W - learning_rate * X.T @ (Y - T)
    return W, costs
