# loses: test_MajorityClassifier_values, test_MajorityClassifier_new_samples, test_MajorityClassifier_two_models,
# test_MajorityClassifier_again
# shows: (m := MajorityClassifier(), m.train(np.array([[0.0], [1.0], [2.0], [3.0], [4.0]]), np.array([2, 7, 4, 7, 0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You return nothing, even if you print the labels: whoever calls `predict` gets None. End it with return."""

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        self.label = np.bincount(Y).argmax()

    def predict(self, X):
        predictions = np.full(len(X), self.label)
