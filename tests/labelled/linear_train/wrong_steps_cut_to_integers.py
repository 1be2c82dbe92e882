# Writes each step into an integer array: the fractions are lost for all inputs.
import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.array([0] * X.shape[1])
    costs = []
    for _ in range(epochs):
        Y = X @ w
        costs.append(np.sum((T - Y) ** 2))
        G = 2 * X.T @ (Y - T)
        for j in range(len(w)):
            w[j] = w[j] - learning_rate * G[j]
    return w, costs
