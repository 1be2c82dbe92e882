# predict uses the rows it was trained on
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.X = X
        self.Y = Y
        self.w = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X):
        return self.X.dot(self.w)
