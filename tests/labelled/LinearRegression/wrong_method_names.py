# fit and predict, as in scikit-learn: there is no train
import numpy as np


class LinearRegression:
    def fit(self, X, Y):
        self.w = np.linalg.solve(X.T.dot(X), X.T.dot(Y))
        return self

    def predict(self, X):
        return X.dot(self.w)
