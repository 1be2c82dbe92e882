# loses: test_MeanRegressor_new_samples
# shows: (m := MeanRegressor(), m.train(np.array([[0.0], [1.0], [2.0]]), np.array([1.0, 2.0, 6.0])), m.predict(np.array([[0.0], [5.0]])))[-1]
"""You predict as many times as there were training samples. The X of `predict` holds other samples: count its own
rows."""

import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        self.predictions = np.full(len(Y), np.mean(Y))

    def predict(self, X):
        return self.predictions
