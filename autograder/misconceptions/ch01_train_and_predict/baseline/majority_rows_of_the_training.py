# loses: test_MajorityClassifier_new_samples
# shows: (m := MajorityClassifier(), m.train(np.array([[0.0], [1.0], [2.0], [3.0], [4.0]]), np.array([2, 7, 4, 7, 0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You predict as many times as there were training samples. The X of `predict` holds other samples: count its own
rows."""

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.predictions = np.full(len(Y), np.bincount(Y).argmax())

    def predict(self, X):
        return self.predictions
