# loses: test_LogisticRegression_again
# shows: (X := np.array([[1.0, -3.0], [1.0, -2.0], [1.0, 2.0], [1.0, 2.5]]), m := LogisticRegression(learning_rate=0.1, epochs=400), m.train(X, np.array([0, 0, 1, 1])), m.train(X, np.array([1, 1, 0, 0])), m.predict(X))[-1]
"""The learning rate of the object shrinks in training and stays small: when the model is trained again, it learns next to
nothing. Change a local copy, not self.learning_rate."""

import numpy as np
from given import one_hot, softmax


class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs

    def train(self, X, T):
        Y = one_hot(T, np.max(T) + 1)
        self.W = 0.1 * np.random.randn(X.shape[1], Y.shape[1])
        for _ in range(self.epochs):
            self.W = self.W - self.learning_rate * X.T @ (softmax(X @ self.W) - Y)
            self.learning_rate *= 0.9

    def predict(self, X):
        return np.argmax(X @ self.W, axis=1)
