# the loop over the rows starts at 1
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(Y)

    def predict(self, X):
        predictions = []
        for i in range(1, len(X)):
            predictions.append(self.mean)
        return np.array(predictions)
