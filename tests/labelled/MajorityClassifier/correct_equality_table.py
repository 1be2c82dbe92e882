# compares all targets with all classes
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        classes = np.array(sorted(set(Y.tolist())))
        table = Y[:, np.newaxis] == classes
        self.label_ = classes[table.sum(axis=0).argmax()]

    def predict(self, X):
        return np.zeros(len(X), dtype=int) + self.label_
