# correct: train only keeps copies, the weights are solved for when predict asks
import numpy as np

class LinearRegression:
    def train(self, X, Y):
        self.X = np.array(X, dtype=float)
        self.Y = np.array(Y, dtype=float)
        self.w = None

    def predict(self, X):
        if self.w is None:
            self.w = np.linalg.solve(self.X.T @ self.X, self.X.T @ self.Y)
        return np.asarray(X, dtype=float) @ self.w
