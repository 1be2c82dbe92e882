# The mean as the least-squares fit of a column of ones; the vote as a sum of one-hot rows. Labels come out as floats.
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        ones = np.ones((Y.shape[0], 1))
        self.w = np.linalg.lstsq(ones, Y, rcond=None)[0]

    def predict(self, X):
        return np.ones((X.shape[0], 1)) @ self.w


class MajorityClassifier:
    def train(self, X, Y):
        T = np.zeros((len(Y), Y.max() + 1))
        T[np.arange(len(Y)), Y] = 1
        self.votes = T.sum(axis=0)

    def predict(self, X):
        scores = np.tile(self.votes, (len(X), 1))
        return np.argmax(scores, axis=1).astype(float)
