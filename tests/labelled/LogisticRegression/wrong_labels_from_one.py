# labels come out as 1 .. K
import numpy as np
from given import one_hot, softmax

class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs

    def train(self, X, T):
        K = T.max() + 1
        T = one_hot(T, K)
        self.W = np.zeros((X.shape[1], K))
        for i in range(self.epochs):
            self.W -= self.learning_rate * X.T.dot(softmax(X.dot(self.W)) - T)

    def predict(self, X):
        return np.argmax(X.dot(self.W), axis=1) + 1
