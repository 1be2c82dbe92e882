# columns inside: the predictions come out as (M, 1)
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.W = np.linalg.pinv(X) @ Y.reshape(-1, 1)

    def predict(self, X):
        return X @ self.W
