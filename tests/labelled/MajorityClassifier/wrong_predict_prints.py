# predict prints the label and returns None
import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = np.argmax(np.bincount(Y))

    def predict(self, X):
        print("prediction:", [int(self.label)] * len(X))
