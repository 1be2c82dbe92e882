# max of the set with list.count as key; labels come out as floats
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        y = list(Y)
        self.mode = max(set(y), key=y.count)

    def predict(self, X):
        return np.ones(X.shape[0]) * self.mode
