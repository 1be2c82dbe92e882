# yields the predictions, so predict gives a generator
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(Y)

    def predict(self, X):
        for x in X:
            yield self.mean
