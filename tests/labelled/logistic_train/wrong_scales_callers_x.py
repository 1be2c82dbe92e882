# Scales the features of the caller's X in place and learns weights for those.
import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    for j in range(1, X.shape[1]):
        X[:, j] = X[:, j] / np.abs(X[:, j]).max()
    W = np.zeros((X.shape[1],) + T.shape[1:])
    costs = []
    for _ in range(epochs):
        Y = sigmoid(X @ W) if T.ndim == 1 else softmax(X @ W)
        costs.append(cross_entropy(T, Y) if T.ndim == 1 else cost(T, Y))
        W -= learning_rate * X.T @ (Y - T)
    return W, costs
