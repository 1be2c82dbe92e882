# loses: test_LinearRegression_values, test_LinearRegression_two_models, test_LinearRegression_again
# shows: (m := LinearRegression(), m.train(np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0], [1.0, 3.0]]), np.array([1.0, 4.0, 3.0, 6.0])), m.predict(np.array([[1.0, 10.0], [1.0, -2.0]])))[-1]
"""`predict` looks for something that the object does not have. `w = ...` makes a variable that is gone when
`train` ends; `self.w = ...` keeps the weights in the object."""

import numpy as np


class LinearRegression:
    def train(self, X, Y):
        w = np.linalg.solve(X.T @ X, X.T @ Y)

    def predict(self, X):
        return X @ self.w
