# loses: test_LinearRegression_values, test_LinearRegression_two_models, test_LinearRegression_again
# shows: (m := LinearRegression(), m.train(np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0], [1.0, 3.0]]), np.array([1.0, 4.0, 3.0, 6.0])), m.predict(np.array([[1.0, 10.0], [1.0, -2.0]])))[-1]
"""`train` reads a name that nothing has defined. The targets come in as its second parameter, which is called
Y here; some books write T in the body of such a function. Use the name of the parameter."""

import numpy as np


class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.solve(X.T.dot(X), X.T.dot(T))

    def predict(self, X):
        return X @ self.w
