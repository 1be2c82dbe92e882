# predictions as float32
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        A, b = X.T @ X, X.T @ Y
        self.w = np.linalg.solve(A, b)

    def predict(self, X):
        return (X @ self.w).astype(np.float32)
