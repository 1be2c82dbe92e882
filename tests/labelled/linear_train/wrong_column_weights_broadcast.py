# w is a column, and Y - T an N x N table
import numpy as np

def train(X, T, learning_rate, epochs):
    w = np.zeros((X.shape[1], 1))
    costs = []
    for epoch in range(epochs):
        Y = X.dot(w)
        error = Y - T
        costs.append(np.sum(error ** 2))
        w = w - learning_rate * 2 * X.T.dot(error).sum(axis=1, keepdims=True)
    return w.ravel(), costs
