# correct: puts one more column of ones in front, harmless for gradient descent
import numpy as np
from given import add_bias, one_hot, softmax

class LogisticRegression(object):
    def __init__(self, learning_rate=0.1, epochs=100):
        self.__dict__.update(learning_rate=learning_rate, epochs=epochs)

    def train(self, X, T):
        Xb = add_bias(X)
        indicator = one_hot(T, np.unique(T).size)
        self.W = np.zeros((Xb.shape[1], indicator.shape[1]))
        for i in range(self.epochs):
            self.step(Xb, indicator)

    def step(self, Xb, indicator):
        self.W = self.W + self.learning_rate * Xb.T @ (indicator - softmax(Xb @ self.W))

    def predict(self, X):
        return (add_bias(X) @ self.W).argmax(1)
