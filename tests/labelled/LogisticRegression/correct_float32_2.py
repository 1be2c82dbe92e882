# weights and data in float32
import numpy as np
from given import softmax, one_hot

class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate, self.epochs = np.float32(learning_rate), epochs

    def train(self, X, T):
        X = X.astype(np.float32)
        T = one_hot(T, T.max() + 1).astype(np.float32)
        W = np.zeros((X.shape[1], T.shape[1]), dtype=np.float32)
        for _ in range(self.epochs):
            W -= self.learning_rate * (X.T @ (softmax(X @ W) - T))
        self.W = W

    def predict(self, X):
        return (X.astype(np.float32) @ self.W).argmax(1)
