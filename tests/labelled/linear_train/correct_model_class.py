# A small model class behind the function; zip of generator and list.
import numpy as np


class _Line:
    def __init__(self, D):
        self.w = np.zeros(D)

    def __call__(self, X):
        return X @ self.w

    def walk(self, X, T, rate, epochs):
        for _ in range(epochs):
            r = self(X) - T
            yield float(np.dot(r, r))
            self.w = self.w - rate * np.dot(2 * X.T, r)


def train(X, T, learning_rate, epochs):
    line = _Line(X.shape[1])
    costs = list(line.walk(X, T, learning_rate, epochs))
    return line.w, costs
