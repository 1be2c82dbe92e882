# predict looks at the first row only
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X):
        for x in X:
            return np.dot(self.w, x)
