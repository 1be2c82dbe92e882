# wrong: np.full_like takes the dtype of X, so integer inputs truncate the mean
import numpy as np

class MeanRegressor:
    def train(self, X, Y):
        self.value = np.mean(Y)

    def predict(self, X):
        return np.full_like(X[:, 0], self.value)
