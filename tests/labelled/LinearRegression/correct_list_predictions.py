# predicts a list, one sample at a time
import numpy as np


class LinearRegression:
    def __init__(self):
        self.w = []

    def train(self, X, Y):
        self.w = list(np.linalg.solve(X.T @ X, X.T @ Y))

    def predict(self, X):
        predictions = []
        for row in X:
            total = 0.0
            for value, weight in zip(row, self.w):
                total = total + value * weight
            predictions.append(float(total))
        return predictions
