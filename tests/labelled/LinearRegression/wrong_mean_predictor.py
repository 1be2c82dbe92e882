# a leftover of chapter 1: predicts the mean of the targets
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.mean = np.mean(Y)

    def predict(self, X):
        return np.full(len(X), self.mean)
