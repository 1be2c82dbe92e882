# loses: test_train_of_integers
# shows: train(np.array([[1, -2], [1, 1], [1, 3]]), np.array([0, 1, 1]), 0.1, 20)[0]
"""Your weights are whole numbers, because they were made like X (zeros_like, dtype=X.dtype, or integers in a list).
They cannot take a step of 0.03: make them floats."""

import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    predict, J = (sigmoid, cross_entropy) if T.ndim == 1 else (softmax, cost)
    W = np.zeros(X.shape[1:] + T.shape[1:], dtype=X.dtype)
    costs = []
    for _ in range(epochs):
        Y = predict(X @ W)
        costs.append(J(T, Y))
        W -= learning_rate * X.T @ (Y - T)
    return W, costs
