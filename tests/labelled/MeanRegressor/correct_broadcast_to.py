# np.average, and broadcast_to for the shape
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.c = np.average(Y)

    def predict(self, X):
        return np.broadcast_to(self.c, (len(X),)).copy()
