# predictions written into a buffer made in train: M must be N
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.solve(X.T @ X, X.T @ Y)
        self.out = np.zeros(len(Y))

    def predict(self, X):
        for i in range(len(self.out)):
            self.out[i] = X[i] @ self.w
        return self.out
