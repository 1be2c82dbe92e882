# Computes the outputs once before the loop.
import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    W = np.zeros((X.shape[1],) + T.shape[1:])
    Y = sigmoid(X @ W) if T.ndim == 1 else softmax(X @ W)
    costs = []
    for _ in range(epochs):
        costs.append(cross_entropy(T, Y) if T.ndim == 1 else cost(T, Y))
        W -= learning_rate * X.T @ (Y - T)
    return W, costs
