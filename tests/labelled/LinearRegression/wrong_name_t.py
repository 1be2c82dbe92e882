# the book's train: the body uses T, which nothing defines
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.solve(np.dot(X.T, X), np.dot(X.T, T))

    def predict(self, X):
        return X.dot(self.w)
