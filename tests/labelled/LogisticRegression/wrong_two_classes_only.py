# a sigmoid and a threshold: no more than two classes
import numpy as np
from given import sigmoid

class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs

    def train(self, X, T):
        self.w = np.zeros(X.shape[1])
        for i in range(self.epochs):
            Y = sigmoid(X.dot(self.w))
            self.w -= self.learning_rate * X.T.dot(Y - T)

    def predict(self, X):
        return (sigmoid(X.dot(self.w)) > 0.5).astype(int)
