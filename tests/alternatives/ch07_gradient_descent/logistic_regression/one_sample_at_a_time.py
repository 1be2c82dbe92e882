# Stochastic: a short step for each sample, in a new order in each epoch.
import matplotlib.pyplot as plt
import numpy as np
from given import cost, cross_entropy, one_hot, sigmoid, softmax


def grad(Y, T, X):
    return np.tensordot(X, Y - T, axes=(0, 0))


def train(X, T, learning_rate, epochs):
    activation, J = [(sigmoid, cross_entropy), (softmax, cost)][T.ndim - 1]
    W = np.zeros(X.shape[1:] + T.shape[1:])
    costs = []
    for _ in range(epochs):
        for n in np.random.permutation(len(X)):
            x, t = X[n : n + 1], T[n : n + 1]
            W = W - learning_rate * x.T @ (activation(x @ W) - t)
        costs.append(J(T, activation(X @ W)))
    return W, costs


class LogisticRegression:
    def __init__(self, *, learning_rate, epochs):
        self.learning_rate = learning_rate
        self.epochs = epochs

    def train(self, X, T):
        T = one_hot(T, np.max(T) + 1)
        W = np.random.randn(X.shape[1], T.shape[1]) * 0.01
        for _ in range(self.epochs):
            for batch in np.array_split(np.random.permutation(len(X)), 5):
                W -= self.learning_rate * X[batch].T @ (softmax(X[batch] @ W) - T[batch])
        self.W = W

    def predict(self, X):
        return (X @ self.W).argmax(1)


def plot_cost(costs):
    plt.clf()
    plt.plot(list(range(len(costs))), list(costs), "ro", ms=3)
    plt.title("cost")
    plt.xlabel("epoch")
    plt.ylabel("cost")
    return plt.gcf()
