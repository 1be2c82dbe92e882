# statistics.mean of NumPy integers cuts the mean off
from statistics import mean

import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = mean(Y)

    def predict(self, X):
        return np.full(len(X), self.mean)
