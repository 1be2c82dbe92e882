# the method is called fit, there is no train
import numpy as np


class LinearRegression:
    def fit(self, X, Y):
        self.w = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X):
        return X @ self.w
