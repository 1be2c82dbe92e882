# loses: test_MeanRegressor_two_models
# shows: (m := MeanRegressor(), m.train(np.zeros((2, 1)), np.array([1.0, 3.0])), other := MeanRegressor(), other.train(np.zeros((2, 1)), np.array([10.0, 20.0])), m.predict(np.zeros((2, 1))))[-1]
"""You keep the mean in the class, which all models share: training one changes what the others predict. What one
model learned belongs to its own object: self.mean = ..."""

import numpy as np


class MeanRegressor:
    mean = 0.0

    def train(self, X, Y):
        MeanRegressor.mean = np.mean(Y)

    def predict(self, X):
        return np.full(len(X), self.mean)
