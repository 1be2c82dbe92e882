# Sigmoid only: treats the labels as numbers and predicts 0 or 1.
import numpy as np
from given import sigmoid


class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs

    def train(self, X, T):
        self.w = np.zeros(X.shape[1])
        for _ in range(self.epochs):
            Y = sigmoid(X @ self.w)
            self.w -= self.learning_rate * X.T @ (Y - T)

    def predict(self, X):
        return (sigmoid(X @ self.w) >= 0.5).astype(int)
