# adds the weight of the ones a second time
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.solve(X.T @ X, X.T @ Y)
        self.b = self.w[0]

    def predict(self, X):
        return X @ self.w + self.b
