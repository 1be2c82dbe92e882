# Two mistakes: T - Y with a minus, and predict counts from 1.
import numpy as np


def softmax(A):
    expA = np.exp(A - A.max(axis=1, keepdims=True))
    return expA / expA.sum(axis=1, keepdims=True)


class LogisticRegression(object):
    def __init__(self, learning_rate=0.01, epochs=1000):
        self.lr = learning_rate
        self.epochs = epochs
        self.W = None

    def train(self, X, T):
        N, D = X.shape
        K = len(set(T))
        ind = np.zeros((N, K))
        for i in range(N):
            ind[i, T[i]] = 1
        self.W = np.random.randn(D, K) / np.sqrt(D)
        for epoch in range(self.epochs):
            P = softmax(X.dot(self.W))
            self.W = self.W - self.lr * X.T.dot(ind - P)
        return self

    def predict(self, X):
        P = softmax(X.dot(self.W))
        return np.argmax(P, axis=1) + 1
