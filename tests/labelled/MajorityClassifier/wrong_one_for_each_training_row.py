# as many predictions as there were training labels
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.predictions = np.full(Y.shape, np.bincount(Y).argmax())

    def predict(self, X):
        return self.predictions
