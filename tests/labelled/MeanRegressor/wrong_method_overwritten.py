# self.predict = mean hides the method predict
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.predict = np.mean(Y)

    def predict(self, X):
        return np.full(len(X), self.predict)
