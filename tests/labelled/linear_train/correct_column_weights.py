# Right, but the weights come back as a column (D, 1).
import numpy as np


def train(X, T, learning_rate, epochs):
    t = T[:, np.newaxis]
    w = np.zeros((X.shape[1], 1))
    costs = []
    for _ in range(epochs):
        y = X.dot(w)
        costs.append(np.sum((t - y) ** 2))
        w -= learning_rate * 2 * X.T.dot(y - t)
    return w, costs
