# correct: treats the mean as a regression on a single column of ones, solved by lstsq
import numpy as np

class MeanRegressor:
    def train(self, X, Y):
        A = np.ones((len(Y), 1))
        self.w, *_ = np.linalg.lstsq(A, np.asarray(Y, dtype=float), rcond=None)

    def predict(self, X):
        return np.ones((len(X), 1)) @ self.w
