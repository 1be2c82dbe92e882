# loses: test_LogisticRegression_values, test_LogisticRegression_mnist
# shows: (m := LogisticRegression(learning_rate=0.1, epochs=200), m.train(np.array([[1.0, -3.0], [1.0, -2.0], [1.0, 0.0], [1.0, 0.5], [1.0, 2.5]]), np.array([0, 0, 1, 1, 2])), m.predict(np.array([[1.0, -2.5], [1.0, 0.2], [1.0, 4.0]])))[-1]
"""You trained one column of weights on the labels themselves, as if they were numbers to reach. Labels are names:
turn them into an indicator matrix, with a column for each class, before training."""

import numpy as np
from given import sigmoid


class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs

    def train(self, X, T):
        W = np.zeros(X.shape[1])
        for _ in range(self.epochs):
            W = W - self.learning_rate * X.T @ (sigmoid(X @ W) - T / max(np.max(T), 1))
        self.W, self.top = W, np.max(T)

    def predict(self, X):
        return np.round(sigmoid(X @ self.W) * self.top).astype(int)
