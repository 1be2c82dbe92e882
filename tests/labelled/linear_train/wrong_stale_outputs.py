# Predicts once before the loop.
import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    Y = X.dot(w)
    costs = []
    for _ in range(epochs):
        w = w - learning_rate * 2 * X.T.dot(Y - T)
        costs.append(np.sum((T - Y) ** 2))
    return w, costs
