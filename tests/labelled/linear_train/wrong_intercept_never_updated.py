# Updates the slopes only, the intercept stays 0.
import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for _ in range(epochs):
        error = X @ w - T
        costs.append(np.sum(error ** 2))
        for j in range(1, len(w)):
            w[j] -= learning_rate * 2 * np.sum(error * X[:, j])
    return w, costs
