# Linear regression on the labels, rounded: not a classifier of K classes.
import numpy as np


class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs

    def train(self, X, T):
        self.w = np.zeros(X.shape[1])
        for _ in range(self.epochs):
            self.w -= self.learning_rate * X.T @ (X @ self.w - T)

    def predict(self, X):
        return np.round(X @ self.w).astype(int)
