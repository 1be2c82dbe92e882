# loses: test_LogisticRegression_again
# shows: (X := np.array([[1.0, -3.0], [1.0, -2.0], [1.0, 2.0], [1.0, 2.5]]), a := LogisticRegression(learning_rate=0.1, epochs=50), b := LogisticRegression(learning_rate=0.1, epochs=50), a.train(X, np.array([0, 0, 1, 1])), b.train(X, np.array([1, 1, 0, 0])), a.predict(X))[-1]
"""The weights are kept in the class, so that all models share them: the one that was trained last overwrites the
others. Keep them in the object: self.W."""

import numpy as np
from given import one_hot, softmax


def _fit(X, T, learning_rate, epochs):
    W = np.zeros((X.shape[1], T.shape[1]))
    for _ in range(epochs):
        W = W - learning_rate * X.T @ (softmax(X @ W) - T)
    return W


class LogisticRegression:
    W = None

    def __init__(self, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs

    def train(self, X, T):
        LogisticRegression.W = _fit(X, one_hot(T, np.max(T) + 1), self.learning_rate, self.epochs)

    def predict(self, X):
        return np.argmax(X @ LogisticRegression.W, axis=1)
