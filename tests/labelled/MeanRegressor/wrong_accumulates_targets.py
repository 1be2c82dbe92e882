# targets of earlier trainings stay in the list
import numpy as np


class MeanRegressor:
    def __init__(self):
        self.targets = []

    def train(self, X, Y):
        self.targets.extend(Y)

    def predict(self, X):
        return np.full(len(X), np.mean(self.targets))
