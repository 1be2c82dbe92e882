# Records the mean absolute error.
import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for _ in range(epochs):
        Y = X @ w
        costs.append(np.mean(np.abs(T - Y)))
        w -= learning_rate * 2 * X.T @ (Y - T)
    return w, costs
