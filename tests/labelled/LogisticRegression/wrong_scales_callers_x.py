# Centres the caller's feature columns in place while training.
import numpy as np
from given import one_hot, softmax


class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs

    def train(self, X, T):
        K = T.max() + 1
        X[:, 1:] -= X[:, 1:].mean(axis=0)
        targets = one_hot(T, K)
        self.W = np.zeros((X.shape[1], K))
        for _ in range(self.epochs):
            Y = softmax(X @ self.W)
            self.W -= self.learning_rate * X.T @ (Y - targets)

    def predict(self, X):
        return np.argmax(X @ self.W, axis=1)
