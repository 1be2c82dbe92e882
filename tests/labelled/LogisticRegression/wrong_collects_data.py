# wrong: appends the samples of every call of train to those of the calls before
import numpy as np
from given import one_hot, softmax

class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs
        self.samples, self.labels = [], []

    def train(self, X, T):
        self.samples.extend(X)
        self.labels.extend(T)
        A, t = np.array(self.samples), np.array(self.labels)
        Y = one_hot(t, t.max() + 1)
        self.W = np.zeros((A.shape[1], Y.shape[1]))
        for _ in range(self.epochs):
            self.W = self.W - self.learning_rate * A.T @ (softmax(A @ self.W) - Y)

    def predict(self, X):
        return np.argmax(X @ self.W, axis=1)
