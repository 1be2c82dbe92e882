# Steps along the gradient of half of the mean, standard-normal starts, costs that are halves of means.
import numpy as np


def grad(Y, T, X):
    return X.T.dot(2 * (Y - T))


def train(X, T, learning_rate, epochs):
    N, D = X.shape
    w = np.random.randn(D)
    costs = []
    for t in range(epochs):
        delta = X.dot(w) - T
        costs.append(delta.dot(delta) / (2 * N))
        w = w - learning_rate * X.T.dot(delta) / N
    return w, costs
