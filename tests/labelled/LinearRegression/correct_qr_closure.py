# odd: QR, and a closure kept in the object as the model
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        Q, R = np.linalg.qr(X)
        w = np.linalg.solve(R, Q.T @ Y)
        self._model = lambda A: A @ w

    def predict(self, X):
        return self._model(X)
