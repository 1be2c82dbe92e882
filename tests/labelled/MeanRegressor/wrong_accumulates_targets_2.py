# Targets of earlier trainings stay in the list
import numpy as np


class MeanRegressor:
    def __init__(self):
        self.targets = []

    def train(self, X, Y):
        for y in Y:
            self.targets.append(y)

    def predict(self, X):
        return np.ones(X.shape[0]) * np.mean(self.targets)
