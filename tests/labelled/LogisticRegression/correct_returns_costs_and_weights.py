# train records the costs on the object and returns (W, costs).
import numpy as np
import given


class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs

    def grad(self, Y, T, X):
        return X.T.dot(Y - T)

    def forward(self, X):
        return given.softmax(X.dot(self.W))

    def train(self, X, T):
        self.K = np.unique(T).size
        T = given.one_hot(T, self.K)
        rng = np.random.default_rng(0)
        self.W = 0.01 * rng.standard_normal((X.shape[1], self.K))
        self.costs = []
        for i in range(self.epochs):
            Y = self.forward(X)
            self.costs.append(given.cost(T, Y))
            self.W = self.W - self.learning_rate * self.grad(Y, T, X)
        return self.W, self.costs

    def predict(self, X):
        return self.forward(X).argmax(1)
