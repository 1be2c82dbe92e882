# Everything in float32.
import matplotlib.pyplot as plt
import numpy as np
from given import one_hot

F = np.float32


def grad(Y, T, X):
    return np.matmul(X.T.astype(F), (Y - T).astype(F))


def train(X, T, learning_rate, epochs):
    X, T = X.astype(F), T.astype(F)
    W = np.zeros((X.shape[1], *T.shape[1:]), dtype=F)
    costs = np.zeros(epochs, dtype=F)
    for epoch in range(epochs):
        A = X @ W
        if T.ndim == 1:
            Y = F(1) / (F(1) + np.exp(-A))
            costs[epoch] = -np.sum(np.log(np.where(T > 0, Y, 1 - Y)))
        else:
            E = np.exp(A - A.max(axis=1, keepdims=True))
            Y = E / E.sum(axis=1, keepdims=True)
            costs[epoch] = -np.sum(np.log(Y[T > 0]))
        W -= F(learning_rate) * grad(Y, T, X)
    return W, costs


class LogisticRegression:
    def __init__(self, learning_rate, epochs):
        self.learning_rate, self.epochs = learning_rate, epochs

    def train(self, X, T):
        self.W = train(X, one_hot(T, T.max() + 1), self.learning_rate, self.epochs)[0]

    def predict(self, X):
        return (X.astype(F) @ self.W).argmax(axis=-1).astype(F)


def plot_cost(costs):
    figure, axes = plt.subplots(2)
    axes[0].plot(np.arange(1, len(costs) + 1), np.asarray(costs))
    axes[0].set_xlabel("epoch")
    axes[0].set_ylabel("cost")
    axes[1].plot(np.log(costs))
    axes[1].set_xlabel("epoch")
    axes[1].set_ylabel("log cost")
    return figure
