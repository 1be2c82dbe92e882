# loses: test_MajorityClassifier_values, test_MajorityClassifier_new_samples, test_MajorityClassifier_two_models,
# test_MajorityClassifier_again
# shows: (m := MajorityClassifier(), m.train(np.array([[0.0], [1.0], [2.0], [3.0], [4.0]]), np.array([2, 7, 4, 7, 0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You stored the label in a plain variable, which is gone when `train` ends, so that `predict` cannot find it. Keep
it in the object: self.label = ..., and read self.label."""

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        label = np.bincount(Y).argmax()

    def predict(self, X):
        return np.full(len(X), label)
