# the method is called fit, there is no train
import numpy as np


class MeanRegressor:
    def fit(self, X, Y):
        self.mean = np.mean(Y)

    def predict(self, X):
        return np.full(len(X), self.mean)
