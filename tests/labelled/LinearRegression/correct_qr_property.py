# QR; the weights behind a property
import numpy as np


class LinearRegression:
    __slots__ = ("_w",)

    @property
    def w(self):
        return self._w

    def train(self, X, Y):
        Q, R = np.linalg.qr(np.asarray(X, dtype=float))
        self._w = np.linalg.solve(R, Q.T @ Y)

    def predict(self, X):
        return np.asarray(X, dtype=float) @ self.w
