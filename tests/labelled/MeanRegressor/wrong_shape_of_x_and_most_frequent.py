# Two mistakes: the most frequent target, and an output in the shape of X
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        values, counts = np.unique(Y, return_counts=True)
        self.value = values[np.argmax(counts)]

    def predict(self, X):
        return np.ones_like(X) * self.value
