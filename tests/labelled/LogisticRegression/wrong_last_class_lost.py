# wrong: K = T.max(), the highest label has no column of its own (clipped into the last)
import numpy as np
from given import one_hot, softmax

class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs

    def train(self, X, T):
        K = max(int(np.max(T)), 1)
        Y = one_hot(np.minimum(T, K - 1), K)
        self.W = np.zeros((X.shape[1], K))
        for _ in range(self.epochs):
            self.W = self.W - self.learning_rate * X.T @ (softmax(X @ self.W) - Y)

    def predict(self, X):
        return np.argmax(X @ self.W, axis=1)
