# a model class of its own with a random start, bias apart
import numpy as np


class Logistic:
    def __init__(self, epochs=2000, rate=0.5):
        self.epochs, self.rate = epochs, rate

    def forward(self, X):
        return 1.0 / (1.0 + np.exp(-(X @ self.w + self.b)))

    def fit(self, X, T):
        self.scale = np.abs(X).max(axis=0)
        self.scale = np.where(self.scale > 0, self.scale, 1.0)
        Z = X / self.scale * 2
        self.w = np.random.randn(X.shape[1]) * 0.01
        self.b = 0.0
        for _ in range(self.epochs):
            delta = self.forward(Z) - T
            self.w -= self.rate * Z.T @ delta / len(T)
            self.b -= self.rate * delta.mean()
        return self

    def score(self, X, T):
        return np.mean((self.forward(X / self.scale * 2) > 0.5) == (T == 1))


def compare(X, T, feature):
    X = np.array(X, dtype=float)
    T = np.array(T, dtype=float)
    X3 = np.column_stack((X, feature(X)))
    return Logistic().fit(X, T).score(X, T), Logistic().fit(X3, T).score(X3, T)
