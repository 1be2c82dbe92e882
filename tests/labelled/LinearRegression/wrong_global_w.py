# the weights are a global of the module
import numpy as np


w = None


class LinearRegression:
    def train(self, X, Y):
        global w
        w = np.linalg.solve(X.T.dot(X), X.T.dot(Y))

    def predict(self, X):
        return X.dot(w)
