# math.fsum and np.tile
import math

import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = math.fsum(Y.tolist()) / len(Y)
        return self.mean

    def predict(self, X):
        return np.tile(self.mean, X.shape[0])
