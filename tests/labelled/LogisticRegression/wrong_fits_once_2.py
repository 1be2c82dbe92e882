# trained already? then train does nothing
import numpy as np
from given import one_hot, softmax

class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs
        self.trained = False

    def train(self, X, T):
        if self.trained:
            return
        K = T.max() + 1
        T = one_hot(T, K)
        self.W = np.zeros((X.shape[1], K))
        for i in range(self.epochs):
            self.W -= self.learning_rate * X.T.dot(softmax(X.dot(self.W)) - T)
        self.trained = True

    def predict(self, X):
        return np.argmax(X.dot(self.W), axis=1)
