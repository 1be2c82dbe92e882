# loses: test_LogisticRegression_settings
# shows: (m := LogisticRegression(learning_rate=0.1, epochs=1), m.train(np.array([[1.0, -3.0], [1.0, -2.0], [1.0, 0.0], [1.0, 0.5], [1.0, 2.5], [1.0, 3.0]]), np.array([0, 0, 1, 1, 2, 2])), m.predict(np.array([[1.0, -2.5], [1.0, 0.2], [1.0, 4.0]])))[-1]
"""The model trains with a learning rate or a number of epochs of its own. Keep in __init__ those that it is made
with, and train with them."""

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
        self.W = _fit(X, one_hot(T, np.max(T) + 1), 1.0 / len(X), 300)

    def predict(self, X):
        return np.argmax(X @ self.W, axis=1)
