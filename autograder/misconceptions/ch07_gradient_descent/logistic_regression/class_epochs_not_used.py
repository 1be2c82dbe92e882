# loses: test_LogisticRegression_settings
# shows: (m := LogisticRegression(learning_rate=0.1, epochs=1), m.train(np.array([[1.0, -3.0], [1.0, -2.0], [1.0, 0.0], [1.0, 0.5], [1.0, 2.5], [1.0, 3.0]]), np.array([0, 0, 1, 1, 2, 2])), m.predict(np.array([[1.0, -2.5], [1.0, 0.2], [1.0, 4.0]])))[-1]
"""The model takes a number of steps of its own choice. Keep in __init__ the number of epochs that it is made with, and go
round the loop so many times."""

import numpy as np
from given import one_hot, softmax


class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs

    def train(self, X, T):
        T = one_hot(T, np.max(T) + 1)
        self.W = np.zeros((X.shape[1], T.shape[1]))
        for _ in range(500):
            self.W = self.W - self.learning_rate * X.T @ (softmax(X @ self.W) - T)

    def predict(self, X):
        return np.argmax(X @ self.W, axis=1)
