# loses: test_train_inputs
# shows: train(np.array([[1.0, -2.0], [1.0, -1.0], [1.0, 0.5], [1.0, 3.0]]), np.array([0.0, 0.0, 1.0, 1.0]), 0.1, 20)[0]
"""You reordered the caller's X and T. np.random.shuffle and X[:] = X[order] write into the array; X[order] on the
right makes a new one."""

import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    predict, J = (sigmoid, cross_entropy) if T.ndim == 1 else (softmax, cost)
    W = np.zeros(X.shape[1:] + T.shape[1:])
    costs = []
    for _ in range(epochs):
        order = np.random.permutation(len(X))
        X[:], T[:] = X[order], T[order]
        Y = predict(X @ W)
        costs.append(J(T, Y))
        W = W - learning_rate * X.T @ (Y - T)
    return W, costs
