# keeps w as a column, predictions come as (M, 1)
import numpy as np


class LinearRegression(object):
    def train(self, X, Y):
        y = np.asarray(Y).reshape(-1, 1)
        self.W = np.linalg.pinv(X).dot(y)

    def predict(self, X):
        return X.dot(self.W)
