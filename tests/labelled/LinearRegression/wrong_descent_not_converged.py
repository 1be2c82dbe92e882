# gradient descent that stops far from the minimum
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.w = np.zeros(X.shape[1])
        for epoch in range(50):
            error = X @ self.w - Y
            self.w -= 0.001 * X.T @ error / len(Y)

    def predict(self, X):
        return X @ self.w
