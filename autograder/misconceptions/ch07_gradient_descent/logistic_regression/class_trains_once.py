# loses: test_LogisticRegression_again
# shows: (X := np.array([[1.0, -3.0], [1.0, -2.0], [1.0, 2.0], [1.0, 2.5]]), a := LogisticRegression(learning_rate=0.1, epochs=50), a.train(X, np.array([0, 0, 1, 1])), a.train(X, np.array([1, 1, 0, 0])), a.predict(X))[-1]
"""A model that has been trained once does not train again. train learns from the samples that it is given, every
time, from a new start."""

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
        self.W = None

    def train(self, X, T):
        if self.W is None:
            self.W = _fit(X, one_hot(T, np.max(T) + 1), self.learning_rate, self.epochs)

    def predict(self, X):
        return np.argmax(X @ self.W, axis=1)
