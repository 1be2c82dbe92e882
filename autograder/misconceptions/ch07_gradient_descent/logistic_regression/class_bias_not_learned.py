# loses: test_LogisticRegression_values
# shows: (m := LogisticRegression(learning_rate=0.1, epochs=200), m.train(np.array([[1.0, 1.0], [1.0, 1.5], [1.0, 4.0], [1.0, 4.5]]), np.array([0, 0, 1, 1])), m.predict(np.array([[1.0, 1.2], [1.0, 4.2]])))[-1]
"""The weights of the column of ones stay where they are: the model never learns a bias, and all its boundaries pass through
the origin. Every row of W takes every step."""

import numpy as np
from given import one_hot, softmax


class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs

    def train(self, X, T):
        T = one_hot(T, np.max(T) + 1)
        self.W = np.zeros((X.shape[1], T.shape[1]))
        for _ in range(self.epochs):
            self.W[1:] -= self.learning_rate * X[:, 1:].T @ (softmax(X @ self.W) - T)

    def predict(self, X):
        return np.argmax(X @ self.W, axis=1)
