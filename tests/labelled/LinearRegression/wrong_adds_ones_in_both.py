# both methods add a second column of ones: singular
import numpy as np


class LinearRegression:
    def _b(self, X):
        return np.c_[np.ones(len(X)), X]

    def train(self, X, Y):
        Z = self._b(X)
        self.w = np.linalg.inv(Z.T @ Z) @ Z.T @ Y

    def predict(self, X):
        return self._b(X) @ self.w
