# sums are made in __init__ and go on in the next training
import numpy as np


class LinearRegression:
    def __init__(self):
        self.XtX = 0
        self.XtY = 0

    def train(self, X, Y):
        self.XtX = self.XtX + X.T @ X
        self.XtY = self.XtY + X.T @ Y
        self.w = np.linalg.solve(self.XtX, self.XtY)

    def predict(self, X):
        return X @ self.w
