# predict leaves out the column of ones and its weight
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.solve(X.T @ X, X.T @ Y)
        self.intercept, self.coef = self.w[0], self.w[1:]

    def predict(self, X):
        return X[:, 1:] @ self.coef
