# Weights of the type of X: with whole numbers in X the step raises a casting error.
import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros_like(X[0])
    costs = []
    for _ in range(epochs):
        Y = X @ w
        costs.append(np.sum((T - Y) ** 2))
        w -= learning_rate * 2 * X.T @ (Y - T)
    return w, costs
