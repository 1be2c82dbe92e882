# samples gathered in lists on the class and never cleared (two mistakes)
import numpy as np


class LinearRegression:
    xs, ys = [], []

    def train(self, X, Y):
        self.xs.extend(X.tolist())
        self.ys.extend(Y.tolist())
        self.w = np.linalg.lstsq(np.array(self.xs), np.array(self.ys), rcond=None)[0]

    def predict(self, X):
        return X @ self.w
