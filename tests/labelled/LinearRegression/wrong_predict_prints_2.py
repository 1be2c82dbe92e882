# predict prints and returns nothing
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.solve(X.T.dot(X), X.T.dot(Y))

    def predict(self, X):
        print(X.dot(self.w))
