# loses: test_MajorityClassifier_values
# shows: (m := MajorityClassifier(), m.train(np.array([[0.0], [1.0], [2.0], [3.0], [4.0]]), np.array([2, 7, 4, 7, 0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You predict a position, not a label: argmax of the counts of np.unique says which of the distinct labels leads.
Look that one up among the labels. (np.bincount counts every label from 0 on, so there position and label are the
same.)"""

import numpy as np


class MajorityClassifier:
    def train(self, X, Y):
        labels, counts = np.unique(Y, return_counts=True)
        self.label = counts.argmax()

    def predict(self, X):
        return np.full(len(X), self.label)
