# wrong: predictions are clipped to the range of the training targets, so nothing is extrapolated
import numpy as np

class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.solve(X.T @ X, X.T @ Y)
        self.lo, self.hi = Y.min(), Y.max()

    def predict(self, X):
        return np.clip(X @ self.w, self.lo, self.hi)
