# ones times the mean, train returns self as in scikit-learn
import numpy as np


class MeanRegressor(object):
    def __init__(self):
        self.mu = None

    def train(self, X, Y):
        self.mu = Y.mean()
        return self

    def predict(self, X):
        return np.ones(len(X)) * self.mu
