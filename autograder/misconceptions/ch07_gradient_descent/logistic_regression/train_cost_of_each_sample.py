# loses: test_train_costs
# shows: np.array(train(np.array([[1.0, -2.0], [1.0, -1.0], [1.0, 0.5], [1.0, 1.0], [1.0, 3.0]]), np.array([0, 0, 1, 0, 1]), 0.1, 5)[1])
"""You recorded a cost for every sample. The cost of an epoch is one number, their sum."""

import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    predict, J = (sigmoid, cross_entropy) if T.ndim == 1 else (softmax, cost)
    W = np.zeros(X.shape[1:] + T.shape[1:])
    costs = []
    for _ in range(epochs):
        Y = predict(X @ W)
        L = -(T * np.log(Y) + (1 - T) * np.log(1 - Y)) if T.ndim == 1 else -np.sum(T * np.log(Y), axis=1)
        costs.append(L)
        W = W - learning_rate * X.T @ (Y - T)
    return W, costs
