# loses: test_train_costs
# shows: np.array(train(np.array([[1.0, -2.0], [1.0, -1.0], [1.0, 0.5], [1.0, 1.0], [1.0, 3.0]]), np.array([0, 0, 1, 0, 1]), 0.1, 5)[1])
"""You recorded the share of right predictions. The cost is the cross-entropy, which falls even while no prediction
changes."""

import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    predict, J = (sigmoid, cross_entropy) if T.ndim == 1 else (softmax, cost)
    W = np.zeros(X.shape[1:] + T.shape[1:])
    costs = []
    for _ in range(epochs):
        Y = predict(X @ W)
        right = (Y > 0.5) == (T > 0.5) if T.ndim == 1 else Y.argmax(axis=1) == T.argmax(axis=1)
        costs.append(np.mean(right))
        W = W - learning_rate * X.T @ (Y - T)
    return W, costs
