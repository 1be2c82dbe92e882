# the constructor takes lr and n_iters
import numpy as np
from given import one_hot, softmax

class LogisticRegression:
    def __init__(self, lr=0.01, n_iters=1000):
        self.lr = lr
        self.n_iters = n_iters

    def train(self, X, T):
        K = T.max() + 1
        T = one_hot(T, K)
        self.W = np.zeros((X.shape[1], K))
        for i in range(self.n_iters):
            self.W -= self.lr * X.T.dot(softmax(X.dot(self.W)) - T)

    def predict(self, X):
        return np.argmax(X.dot(self.W), axis=1)
