# predict prints and returns nothing
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.mean = np.mean(Y)

    def predict(self, X):
        for i in range(len(X)):
            print(self.mean)
