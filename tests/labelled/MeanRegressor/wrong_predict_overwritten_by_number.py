# train stores the mean under the name of the method, predict cannot be called any more
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.predict = np.mean(Y)

    def predict(self, X):
        return np.full(len(X), self.predict)
