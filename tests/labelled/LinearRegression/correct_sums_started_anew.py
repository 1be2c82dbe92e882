# accumulates x x' over the samples, from zero in each training
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        D = X.shape[1]
        self.A = np.zeros((D, D))
        self.b = np.zeros(D)
        for x, y in zip(X, Y):
            self.A += np.outer(x, x)
            self.b += y * x
        self.w = np.linalg.inv(self.A) @ self.b

    def predict(self, X):
        return np.array([np.inner(self.w, x) for x in X])
