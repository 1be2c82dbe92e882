# predictions are appended to a list that is never emptied
import numpy as np


class MeanRegressor:
    def __init__(self):
        self.predictions = []

    def train(self, X, Y):
        self.mean = np.mean(Y)

    def predict(self, X):
        for row in X:
            self.predictions.append(self.mean)
        return np.array(self.predictions)
