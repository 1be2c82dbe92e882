# Trains in float32.
import numpy as np


class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.rate = np.float32(learning_rate)
        self.epochs = epochs

    def train(self, X, T):
        X = np.array(X, dtype=np.float32, order="F")
        target = (T[:, None] == np.arange(max(T) + 1)).astype(np.float32)
        W = np.zeros((X.shape[1], target.shape[1]), dtype=np.float32)
        for _ in range(self.epochs):
            A = X @ W
            A -= A.max(axis=1, keepdims=True)
            np.exp(A, out=A)
            A /= A.sum(axis=1, keepdims=True)
            A -= target
            W -= self.rate * (X.T @ A)
        self.W = W

    def predict(self, X):
        return np.argmax(np.asarray(X, dtype=np.float32) @ self.W, axis=1)
