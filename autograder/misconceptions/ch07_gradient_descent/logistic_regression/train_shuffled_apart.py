# loses: test_train_two_classes, test_train_many_classes, test_train_of_integers, test_train_costs
# shows: train(np.array([[1.0, -2.0], [1.0, -1.0], [1.0, 0.5], [1.0, 1.0], [1.0, 3.0]]), np.array([0, 0, 1, 0, 1]), 0.1, 20)[0]
"""You shuffled X and T each by itself, so that samples lose their targets. Draw one order, and use it for both."""

import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    predict, J = (sigmoid, cross_entropy) if T.ndim == 1 else (softmax, cost)
    X, T = np.random.permutation(X), np.random.permutation(T)
    W = np.zeros(X.shape[1:] + T.shape[1:])
    costs = []
    for _ in range(epochs):
        Y = np.clip(predict(X @ W), 1e-12, 1 - 1e-12)
        costs.append(J(T, Y))
        W = W - learning_rate * X.T @ (Y - T)
    return W, costs
