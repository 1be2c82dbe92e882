# loses: test_train_two_classes, test_train_many_classes, test_train_of_integers, test_train_costs
# shows: train(np.array([[1.0, -2.0], [1.0, -1.0], [1.0, 0.5], [1.0, 1.0], [1.0, 3.0]]), np.array([0, 0, 1, 0, 1]), 0.1, 20)[0]
"""You learn a bias b of your own beside the column of ones that X has already. The two share the work, and only W is
returned, so that half of the bias is lost. The column of ones is enough."""

import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    predict, J = (sigmoid, cross_entropy) if T.ndim == 1 else (softmax, cost)
    W = np.zeros(X.shape[1:] + T.shape[1:])
    costs = []
    b = np.zeros(T.shape[1:])
    for _ in range(epochs):
        Y = predict(X @ W + b)
        costs.append(J(T, Y))
        D = Y - T
        W = W - learning_rate * X.T @ D
        b = b - learning_rate * D.sum(axis=0)
    return W, costs
