# __init__ asks for the number of classes, so MajorityClassifier() fails
import numpy as np


class MajorityClassifier:
    def __init__(self, K):
        self.K = K

    def train(self, X, Y):
        self.label = np.argmax([np.sum(Y == k) for k in range(self.K)])

    def predict(self, X):
        return np.full(len(X), self.label)
