# X X' instead of X' X in train: sizes do not match
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.inv(X.dot(X.T)).dot(X.T).dot(Y)

    def predict(self, X):
        return X.dot(self.w)
