# loses: test_train_settings
# shows: train(np.array([[1.0, -2.0], [1.0, -1.0], [1.0, 0.5], [1.0, 1.0], [1.0, 3.0]]), np.array([0, 0, 1, 0, 1]), 0.001, 20)[0]
"""You used a learning rate of your own. The caller passes one in: its argument is what each step is multiplied by."""

import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    predict, J = (sigmoid, cross_entropy) if T.ndim == 1 else (softmax, cost)
    W = np.zeros(X.shape[1:] + T.shape[1:])
    costs = []
    for _ in range(epochs):
        Y = predict(X @ W)
        costs.append(J(T, Y))
        W = W - 0.02 * X.T @ (Y - T)
    return W, costs
