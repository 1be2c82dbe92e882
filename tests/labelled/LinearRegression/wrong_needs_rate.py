# the constructor demands a learning rate
import numpy as np


class LinearRegression:
    def __init__(self, learning_rate, epochs):
        self.lr = learning_rate
        self.epochs = epochs

    def train(self, X, Y):
        self.w = np.zeros(X.shape[1])
        for _ in range(self.epochs):
            self.w -= self.lr * X.T @ (X @ self.w - Y) / len(Y)

    def predict(self, X):
        return X @ self.w
