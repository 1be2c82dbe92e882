# prints the predictions and returns nothing
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(Y)

    def predict(self, X):
        predictions = np.full(len(X), self.mean)
        print(predictions)
