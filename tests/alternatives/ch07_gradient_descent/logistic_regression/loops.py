# Loops over samples and classes, and lists; a picture of markers over epochs from 1.
import math

import matplotlib.pyplot as plt
import numpy as np


def grad(Y, T, X):
    N, D = X.shape
    if Y.ndim == 1:
        g = [0.0] * D
        for n in range(N):
            for d in range(D):
                g[d] += X[n][d] * (Y[n] - T[n])
        return np.array(g)
    K = Y.shape[1]
    g = np.zeros((D, K))
    for n in range(N):
        for k in range(K):
            g[:, k] += (Y[n, k] - T[n, k]) * X[n]
    return g


def probabilities(X, W):
    if W.ndim == 1:
        return np.array([1 / (1 + math.exp(-float(np.dot(x, W)))) for x in X])
    rows = []
    for x in X:
        a = x.dot(W)
        e = np.exp(a - max(a))
        rows.append(e / sum(e))
    return np.array(rows)


def cross_entropy(T, Y):
    total = 0.0
    for t, y in zip(T, Y):
        if np.ndim(t) == 0:
            total -= math.log(y if t == 1 else 1 - y)
        else:
            total -= math.log(y[list(t).index(1)])
    return total


def train(X, T, learning_rate, epochs):
    W = np.zeros(X.shape[1]) if T.ndim == 1 else np.zeros((X.shape[1], T.shape[1]))
    costs = []
    for _ in range(epochs):
        Y = probabilities(X, W)
        costs += [cross_entropy(T, Y)]
        W = W - learning_rate * X.T.dot(Y - T)
    return W, costs


class LogisticRegression(object):
    def __init__(self, learning_rate, epochs):
        self.rate = learning_rate
        self.epochs = epochs

    def train(self, X, T):
        K = int(max(T)) + 1
        targets = np.array([[1.0 if t == k else 0.0 for k in range(K)] for t in T])
        self.W = np.zeros((X.shape[1], K))
        for _ in range(self.epochs):
            for k, column in enumerate((X.T @ (probabilities(X, self.W) - targets)).T):
                self.W[:, k] -= self.rate * column

    def predict(self, X):
        return [int(np.argmax(x @ self.W)) for x in X]


def plot_cost(costs):
    figure = plt.figure()
    axes = figure.add_subplot(111)
    axes.scatter(range(1, len(costs) + 1), costs)
    axes.set_title("training")
    axes.set_xlabel("epoch")
    axes.set_ylabel("cost")
    return axes
