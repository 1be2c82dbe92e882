# explicit inverse, private helper methods
import numpy as np


class LinearRegression:
    def _gram(self, X):
        return X.T @ X

    def _solve(self, X, Y):
        return np.linalg.inv(self._gram(X)) @ X.T @ Y

    def train(self, X, Y):
        self.weights = self._solve(X, Y)
        return self.weights

    def predict(self, X):
        return np.sum(X * self.weights, axis=1)
