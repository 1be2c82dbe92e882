# The label is kept in the class and shared by all models
import numpy as np


class MajorityClassifier:
    label = None

    def train(self, X, Y):
        values, counts = np.unique(Y, return_counts=True)
        self.__class__.label = values[counts.argmax()]

    def predict(self, X):
        return np.full(len(X), self.label)
