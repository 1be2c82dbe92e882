# scales by the training set in train, by the test set in predict
import numpy as np


class LinearRegression:
    def _scale(self, X):
        Z = X.astype(float)
        Z[:, 1:] = (Z[:, 1:] - Z[:, 1:].mean(axis=0)) / (Z[:, 1:].std(axis=0) + 1e-12)
        return Z

    def train(self, X, Y):
        self.w = np.linalg.lstsq(self._scale(X), Y, rcond=None)[0]

    def predict(self, X):
        return self._scale(X) @ self.w
