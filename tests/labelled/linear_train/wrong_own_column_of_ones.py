# Adds a second column of ones: one weight too many.
import numpy as np


def train(X, T, learning_rate, epochs):
    X = np.c_[np.ones(len(X)), X]
    w = np.zeros(X.shape[1])
    costs = []
    for _ in range(epochs):
        Y = X @ w
        costs.append(np.sum((T - Y) ** 2))
        w -= learning_rate * 2 * X.T @ (Y - T)
    return w, costs
