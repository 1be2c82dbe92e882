# wrong: predict standardises new samples by their own mean and deviation instead of those of the training
import numpy as np

def standardise(X):
    Z = X.astype(float)
    mu = Z[:, 1:].mean(axis=0)
    sd = Z[:, 1:].std(axis=0) + 1e-12
    Z[:, 1:] = (Z[:, 1:] - mu) / sd
    return Z

class LinearRegression:
    def train(self, X, Y):
        self.w = np.linalg.lstsq(standardise(X), Y, rcond=None)[0]

    def predict(self, X):
        return standardise(X) @ self.w
