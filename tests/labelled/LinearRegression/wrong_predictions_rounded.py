# predictions rounded to whole numbers
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X):
        return np.rint(np.dot(X, self.w))
