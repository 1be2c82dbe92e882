# sklearn-like aliases and a score method beside train and predict
import numpy as np


class LinearRegression:
    def __init__(self, verbose=False):
        self.verbose = verbose

    def fit(self, X, y):
        self.theta = np.linalg.inv(X.T.dot(X)).dot(X.T).dot(y)
        if self.verbose:
            print(self.theta)
        return self

    train = fit

    def predict(self, X):
        return X.dot(self.theta)

    def score(self, X, y):
        r = y - self.predict(X)
        return 1 - r.dot(r) / np.sum((y - y.mean()) ** 2)
