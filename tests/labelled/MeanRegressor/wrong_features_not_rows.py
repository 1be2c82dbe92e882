# wrong: one prediction for each column of X instead of each row (right for square X only)
import numpy as np

class MeanRegressor:
    def train(self, X, Y):
        self.mu = Y.sum() / Y.size

    def predict(self, X):
        N = X.shape[-1]
        return np.full(N, self.mu)
