# train stores a function that predicts
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        w = np.linalg.solve(X.T.dot(X), X.T.dot(Y))
        self._model = lambda Z: Z.dot(w)

    def predict(self, X):
        return self._model(X)
