# loses: test_train_two_classes, test_train_many_classes, test_train_of_integers
# shows: train(np.array([[1.0, -2.0], [1.0, -1.0], [1.0, 0.5], [1.0, 1.0], [1.0, 3.0]]), np.array([0, 0, 1, 0, 1]), 0.1, 20)[0]
"""The weights are set back at the beginning of every epoch, so that all of them together are a single step. Make W
once, before the loop."""

import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    predict, J = (sigmoid, cross_entropy) if T.ndim == 1 else (softmax, cost)
    W = np.zeros(X.shape[1:] + T.shape[1:])
    costs = []
    for _ in range(epochs):
        W = np.zeros(X.shape[1:] + T.shape[1:])
        Y = predict(X @ W)
        costs.append(J(T, Y))
        W = W - learning_rate * X.T @ (Y - T)
    return W, costs
