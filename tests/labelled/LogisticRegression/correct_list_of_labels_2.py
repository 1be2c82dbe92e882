# predict loops over the rows and returns a list
import numpy as np
from given import one_hot, softmax

class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.lr = learning_rate
        self.n = epochs

    def grad(self, Y, T, X):
        return X.T.dot(Y - T)

    def train(self, X, T):
        T = one_hot(T, max(T) + 1)
        W = np.random.randn(X.shape[1], T.shape[1]) * 0.01
        for i in range(self.n):
            Y = softmax(X.dot(W))
            W -= self.lr * self.grad(Y, T, X)
        self.W = W

    def predict(self, X):
        labels = []
        for row in X:
            scores = row.dot(self.W)
            best = 0
            for k in range(len(scores)):
                if scores[k] > scores[best]:
                    best = k
            labels.append(best)
        return labels
