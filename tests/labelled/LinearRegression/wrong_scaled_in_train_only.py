# standardises the features in train and forgets it in predict
import numpy as np


class LinearRegression:
    def train(self, X, Y):
        Z = np.array(X, dtype=float)
        Z[:, 1:] = (Z[:, 1:] - Z[:, 1:].mean(axis=0)) / Z[:, 1:].std(axis=0)
        self.w = np.linalg.lstsq(Z, Y, rcond=None)[0]

    def predict(self, X):
        return X @ self.w
