# Old tutorial style: ones times the mean
import numpy as np

class MeanRegressor(object):
    def __init__(self):
        self.m = None

    def train(self, X, Y):
        N = len(Y)
        self.m = Y.sum() / float(N)

    def predict(self, X):
        return np.ones(len(X)) * self.m
