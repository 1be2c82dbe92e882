# The own sigmoid is 1 / (1 + exp(a)), so each step goes the wrong way.
import numpy as np
from given import cost, cross_entropy, softmax


def _sigmoid(a):
    return 1 / (1 + np.exp(a))


def train(X, T, learning_rate, epochs):
    W = np.zeros((X.shape[1],) + T.shape[1:])
    costs = []
    for _ in range(epochs):
        Y = _sigmoid(X @ W) if T.ndim == 1 else softmax(X @ W)
        costs.append(cross_entropy(T, Y) if T.ndim == 1 else cost(T, Y))
        W -= learning_rate * X.T @ (Y - T)
    return W, costs
