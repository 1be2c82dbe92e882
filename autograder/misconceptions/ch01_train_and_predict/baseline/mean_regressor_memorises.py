# loses: test_MeanRegressor_values, test_MeanRegressor_new_samples
# shows: (m := MeanRegressor(), m.train(np.array([[0.0], [1.0], [2.0]]), np.array([1.0, 2.0, 6.0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You give the training targets back. A model has to answer for new samples as well: this one with the mean of the
targets, once for each row of X."""


class MeanRegressor:
    def train(self, X, Y):
        self.Y = Y

    def predict(self, X):
        return self.Y[: len(X)]
