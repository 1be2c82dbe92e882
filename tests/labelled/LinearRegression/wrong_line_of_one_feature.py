# a line through the second column only, more features are ignored
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        x = X[:, 1]
        self.m = np.sum((x - x.mean()) * (Y - Y.mean())) / np.sum((x - x.mean()) ** 2)
        self.b = Y.mean() - self.m * x.mean()

    def predict(self, X):
        return self.m * X[:, 1] + self.b
