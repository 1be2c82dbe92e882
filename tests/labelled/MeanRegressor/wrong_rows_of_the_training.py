# One prediction for each row of the training, whatever X is asked for
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.prediction = np.full(len(Y), np.mean(Y))

    def predict(self, X):
        return self.prediction
