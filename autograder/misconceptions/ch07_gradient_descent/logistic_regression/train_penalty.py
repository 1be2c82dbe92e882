# loses: test_train_two_classes, test_train_many_classes, test_train_of_integers
# shows: train(np.array([[1.0, -2.0], [1.0, -1.0], [1.0, 0.5], [1.0, 1.0], [1.0, 3.0]]), np.array([0, 0, 1, 0, 1]), 0.1, 200)[0]
"""Each step also pulls the weights towards zero: a penalty on their size, as in ridge regression. It is not part of
the cost that is to be minimised here, and keeps W away from the best weights."""

import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    predict, J = (sigmoid, cross_entropy) if T.ndim == 1 else (softmax, cost)
    W = np.zeros(X.shape[1:] + T.shape[1:])
    costs = []
    for _ in range(epochs):
        Y = predict(X @ W)
        costs.append(J(T, Y))
        W = W - learning_rate * (X.T @ (Y - T) + 0.1 * len(X) * W)
    return W, costs
