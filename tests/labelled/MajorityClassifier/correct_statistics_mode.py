# statistics.mode, returned as a column
import statistics

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.mode = statistics.mode(Y.tolist())

    def predict(self, X):
        return np.full((X.shape[0], 1), self.mode)
