# wrong: predict subtracts the mean of the batch that it is given, training did not
import numpy as np
from given import one_hot, softmax

class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs

    def train(self, X, T):
        Y = one_hot(T, T.max() + 1)
        self.W = np.zeros((X.shape[1], Y.shape[1]))
        for _ in range(self.epochs):
            self.W = self.W - self.learning_rate * X.T @ (softmax(X @ self.W) - Y)

    def predict(self, X):
        Z = np.array(X, dtype=float)
        Z[:, 1:] -= Z[:, 1:].mean(axis=0)
        return np.argmax(Z @ self.W, axis=1)
