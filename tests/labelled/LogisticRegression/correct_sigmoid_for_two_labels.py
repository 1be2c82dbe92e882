# Uses one weight vector and the sigmoid when there are only two labels, softmax else.
import numpy as np
from given import one_hot, sigmoid, softmax


class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs

    def train(self, X, T):
        self.K = len(np.unique(T))
        if self.K == 2:
            self.W = np.zeros(X.shape[1])
            for _ in range(self.epochs):
                self.W -= self.learning_rate * X.T @ (sigmoid(X @ self.W) - T)
        else:
            self.W = np.zeros((X.shape[1], self.K))
            indicator = one_hot(T, self.K)
            for _ in range(self.epochs):
                self.W -= self.learning_rate * X.T @ (softmax(X @ self.W) - indicator)

    def predict(self, X):
        if self.K == 2:
            return (X @ self.W > 0).astype(int)
        return np.argmax(X @ self.W, axis=1)
