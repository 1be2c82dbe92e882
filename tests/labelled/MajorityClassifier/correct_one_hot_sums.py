# sums of one-hot rows, as many classes as the largest label asks for
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        K = int(max(Y)) + 1
        one_hot = np.eye(K)[Y]
        self.priors = one_hot.sum(axis=0) / len(Y)

    def predict(self, X):
        P = np.tile(self.priors, (len(X), 1))
        return P.argmax(axis=1)
