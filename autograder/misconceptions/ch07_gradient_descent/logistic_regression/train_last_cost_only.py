# loses: test_train_costs
# shows: np.array(train(np.array([[1.0, -2.0], [1.0, -1.0], [1.0, 0.5], [1.0, 1.0], [1.0, 3.0]]), np.array([0, 0, 1, 0, 1]), 0.1, 5)[1])
"""You kept only the cost of the last epoch. Append that of every epoch to a list, so that it can be drawn."""

import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    predict, J = (sigmoid, cross_entropy) if T.ndim == 1 else (softmax, cost)
    W = np.zeros(X.shape[1:] + T.shape[1:])
    costs = []
    for _ in range(epochs):
        Y = predict(X @ W)
        costs.append(J(T, Y))
        W = W - learning_rate * X.T @ (Y - T)
    return W, costs[-1]
