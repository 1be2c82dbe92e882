# one_hot, softmax, W in the object
import numpy as np
from given import one_hot, softmax

class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs

    def train(self, X, T):
        K = int(T.max()) + 1
        targets = one_hot(T, K)
        self.W = np.zeros((X.shape[1], K))
        for epoch in range(self.epochs):
            Y = softmax(X.dot(self.W))
            self.W = self.W - self.learning_rate * X.T.dot(Y - targets)

    def predict(self, X):
        return np.argmax(X.dot(self.W), axis=1)
