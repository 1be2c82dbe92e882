# correct: adds a second column of ones, but the pseudo-inverse shares the intercept between the two: same predictions
import numpy as np

class LinearRegression:
    def _design(self, X):
        return np.c_[np.ones(X.shape[0]), X]

    def train(self, X, Y):
        self.coef = np.linalg.pinv(self._design(X)).dot(Y)

    def predict(self, X):
        return self._design(X).dot(self.coef)
