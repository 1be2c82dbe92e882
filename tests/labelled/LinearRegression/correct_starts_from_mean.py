# centres the targets by the ones' own weight in a starting vector, then solves for the rest
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        start = np.zeros(X.shape[1])
        start[0] = Y.mean()
        rest = Y - X @ start
        self.w = start + np.linalg.solve(X.T @ X, X.T @ rest)

    def predict(self, X):
        Y_hat = X.dot(self.w)
        return Y_hat
