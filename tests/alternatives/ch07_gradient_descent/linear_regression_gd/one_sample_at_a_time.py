# Stochastic: a short step for each sample, in a new order in each epoch.
import numpy as np


def grad(Y, T, X):
    X = np.asfortranarray(X)
    return np.dot(Y - T, X) * 2


def train(X, T, learning_rate, epochs):
    w, costs = np.zeros(X.shape[1]), []
    for _ in range(epochs):
        costs.append(float(np.linalg.norm(X.dot(w) - T) ** 2))
        for n in np.random.permutation(len(X)):
            w = w - learning_rate * 2 * (X[n].dot(w) - T[n]) * X[n]
    return w, costs
