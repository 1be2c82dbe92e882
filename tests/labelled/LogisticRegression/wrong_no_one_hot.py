# labels go into Y - T without one_hot
import numpy as np
from given import softmax

class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs

    def train(self, X, T):
        K = len(np.unique(T))
        self.W = np.zeros((X.shape[1], K))
        for i in range(self.epochs):
            Y = softmax(X.dot(self.W))
            self.W -= self.learning_rate * X.T.dot(Y - T.reshape(-1, 1))

    def predict(self, X):
        return np.argmax(softmax(X.dot(self.W)), axis=1)
