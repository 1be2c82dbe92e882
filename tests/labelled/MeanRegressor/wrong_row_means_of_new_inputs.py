# predicts the mean of each new row, nothing learned is used
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(Y)

    def predict(self, X):
        return np.mean(X, axis=1)
