# loses: test_LinearRegression_values
# shows: (m := LinearRegression(), m.train(np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0], [1.0, 3.0]]), np.array([1.0, 4.0, 3.0, 6.0])), m.predict(np.array([[1.0, 10.0], [1.0, -2.0]])))[-1]
"""`predict` gives the predictions of the samples that the model was trained on. It must use the X that it is
called with."""

import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.X = X
        self.w = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X):
        return self.X @ self.w
