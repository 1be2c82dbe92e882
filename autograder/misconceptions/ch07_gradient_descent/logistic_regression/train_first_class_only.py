# loses: test_train_many_classes
# shows: train(np.array([[1.0, -2.0], [1.0, 0.5], [1.0, 3.0]]), np.eye(3), 0.1, 20)[0]
"""Only the first column of W is trained. Each class has weights of its own, and every column takes each step:
subtract the whole gradient, (D, K)."""

import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    predict, J = (sigmoid, cross_entropy) if T.ndim == 1 else (softmax, cost)
    W = np.zeros(X.shape[1:] + T.shape[1:])
    costs = []
    for _ in range(epochs):
        Y = predict(X @ W)
        costs.append(J(T, Y))
        step = learning_rate * X.T @ (Y - T)
        if W.ndim == 2:
            step[:, 1:] = 0.0
        W = W - step
    return W, costs
