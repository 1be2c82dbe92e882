# adds a second column of ones: X'X is singular
import numpy as np


class LinearRegression:
    def _bias(self, X):
        return np.hstack([np.ones((X.shape[0], 1)), X])

    def train(self, X, Y):
        Xb = self._bias(X)
        self.w = np.linalg.inv(Xb.T @ Xb) @ Xb.T @ Y

    def predict(self, X):
        return self._bias(X) @ self.w
