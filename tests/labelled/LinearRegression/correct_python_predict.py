# correct: weights by inverse, predictions by nested loops
import numpy as np

class LinearRegression(object):
    def train(self, X, Y):
        XtX = X.transpose() @ X
        self.beta = np.linalg.inv(XtX) @ X.transpose() @ Y

    def predict(self, X):
        M, D = X.shape
        y_hat = np.zeros(M)
        for i in range(M):
            for j in range(D):
                y_hat[i] += self.beta[j] * X[i, j]
        return y_hat
