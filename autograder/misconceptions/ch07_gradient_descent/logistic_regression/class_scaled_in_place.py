# loses: test_LogisticRegression_inputs
# shows: LogisticRegression(learning_rate=0.1, epochs=5).train(np.array([[1.0, -3.0], [1.0, 2.0]]), np.array([0, 1]))
"""You scaled the caller's X where it lies: `X /= ...` writes into that array. `X = X / ...` makes a new one."""

import numpy as np
from given import one_hot, softmax


def _fit(X, T, learning_rate, epochs):
    W = np.zeros((X.shape[1], T.shape[1]))
    for _ in range(epochs):
        W = W - learning_rate * X.T @ (softmax(X @ W) - T)
    return W


class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs

    def train(self, X, T):
        self.scale = np.abs(X).max()
        X /= self.scale
        self.W = _fit(X * self.scale, one_hot(T, np.max(T) + 1), self.learning_rate, self.epochs)

    def predict(self, X):
        return np.argmax(X @ self.W, axis=1)
