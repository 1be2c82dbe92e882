# loses: test_LogisticRegression_values, test_LogisticRegression_mnist, test_LogisticRegression_again
# shows: (m := LogisticRegression(learning_rate=0.1, epochs=200), m.train(np.array([[1.0, -3.0], [1.0, -2.0], [1.0, 0.0], [1.0, 0.5], [1.0, 2.5]]), np.array([0, 0, 1, 1, 2])), m.predict(np.array([[1.0, -2.5], [1.0, 0.2], [1.0, 4.0]])))[-1]
"""Your labels begin at 1. The first column belongs to label 0, and argmax counts from 0 already."""

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
        self.W = _fit(X, one_hot(T, np.max(T) + 1), self.learning_rate, self.epochs)

    def predict(self, X):
        return np.argmax(X @ self.W, axis=1) + 1
