# np.matrix throughout, predicts a matrix
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        X = np.matrix(X)
        Y = np.matrix(Y).T
        self.w = (X.T * X).I * X.T * Y

    def predict(self, X):
        return np.matrix(X) * self.w
