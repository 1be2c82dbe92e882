# max of the set without a key: the largest label
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = max(set(Y))

    def predict(self, X):
        return np.array([self.label for i in range(len(X))])
