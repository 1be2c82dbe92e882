# unstable: keeps the labels as bytes, so labels above 255 wrap around
import numpy as np

class MajorityClassifier:
    def train(self, X, Y):
        votes = np.bincount(Y.astype(np.uint8), minlength=256)
        self.label = int(np.argmax(votes))

    def predict(self, X):
        return np.full(X.shape[0], self.label)
