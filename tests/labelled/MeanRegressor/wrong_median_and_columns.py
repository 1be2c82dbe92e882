# two mistakes: the median of floored targets, and one for each column
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.median(np.asarray(Y).astype(int))

    def predict(self, X):
        return np.array([self.mean for i in range(len(X[0]))])
