# loses: test_MajorityClassifier_values, test_MajorityClassifier_new_samples
# shows: (m := MajorityClassifier(), m.train(np.array([[0.0], [1.0], [2.0], [3.0], [4.0]]), np.array([2, 7, 4, 7, 0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You give the training labels back. A model has to answer for new samples as well: this one with the most frequent
label, once for each row of X."""


class MajorityClassifier:
    def train(self, X, Y):
        self.Y = Y

    def predict(self, X):
        return self.Y[: len(X)]
