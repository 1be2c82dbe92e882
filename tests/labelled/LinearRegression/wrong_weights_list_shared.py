# clumsy double: weights appended to a list of the class, the first one used
import numpy as np


class LinearRegression:
    weights = []

    def train(self, X, Y):
        self.weights.append(np.linalg.solve(X.T @ X, X.T @ Y))

    def predict(self, X):
        return X @ self.weights[0]
