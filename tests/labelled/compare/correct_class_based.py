# a small class LogisticRegression with a bias of its own
import numpy as np


class LogisticRegression:
    def __init__(self, rate=0.3, epochs=800):
        self.rate = rate
        self.epochs = epochs

    def train(self, X, T):
        self.mean = X.mean(axis=0)
        self.scale = np.abs(X - self.mean).max(axis=0) + 1e-9
        Z = (X - self.mean) / self.scale
        self.w = np.random.randn(X.shape[1]) * 0.01
        self.b = 0.0
        for _ in range(self.epochs):
            error = self._sigmoid(Z @ self.w + self.b) - T
            self.w -= 10 * self.rate * Z.T @ error / len(T)
            self.b -= 10 * self.rate * error.mean()

    def predict(self, X):
        return self._sigmoid((X - self.mean) / self.scale @ self.w + self.b) > 0.5

    @staticmethod
    def _sigmoid(a):
        return 1 / (1 + np.exp(-a))


def compare(X, T, feature):
    first, second = LogisticRegression(), LogisticRegression()
    first.train(X, T)
    X3 = np.column_stack([X, feature(X)])
    second.train(X3, T)
    return np.mean(first.predict(X) == T), np.mean(second.predict(X3) == T)
