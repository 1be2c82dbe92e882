# matrix arithmetic, predictions are an np.matrix
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        X = np.asmatrix(X)
        self.w = (X.T * X).I * X.T * np.asmatrix(Y).T

    def predict(self, X):
        return np.asmatrix(X) * self.w
