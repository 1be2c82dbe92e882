# predict ignores its argument and predicts on the stored X
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.X = X
        self.w = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X):
        return self.X @ self.w
