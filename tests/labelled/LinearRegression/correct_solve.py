# the book's class with solve, weights in self.w
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.solve(np.dot(X.T, X), np.dot(X.T, Y))

    def predict(self, X):
        return np.dot(X, self.w)
