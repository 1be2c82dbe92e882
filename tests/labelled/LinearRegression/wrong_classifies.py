# predict thresholds its result at 0, copied from a classifier
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X):
        return (X @ self.w > 0).astype(float)
