# wrong: X'X and X'Y are added up over trainings
import numpy as np

class LinearRegression:
    def __init__(self):
        self.A = 0
        self.c = 0

    def train(self, X, Y):
        self.A = self.A + X.T @ X
        self.c = self.c + X.T @ Y
        self.w = np.linalg.lstsq(self.A, self.c, rcond=None)[0]

    def predict(self, X):
        return X @ self.w
