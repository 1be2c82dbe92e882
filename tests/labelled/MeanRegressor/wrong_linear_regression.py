# a real linear regression: pays attention to X
import numpy as np


class MeanRegressor:
    def train(self, X, Y):
        A = np.column_stack([np.ones(len(X)), X])
        self.w = np.linalg.lstsq(A, Y, rcond=None)[0]

    def predict(self, X):
        A = np.column_stack([np.ones(len(X)), X])
        return A @ self.w
