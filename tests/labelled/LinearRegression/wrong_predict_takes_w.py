# predict(X, w) wants the weights from outside
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        w = np.linalg.solve(X.T.dot(X), X.T.dot(Y))
        return w

    def predict(self, X, w):
        return X.dot(w)
