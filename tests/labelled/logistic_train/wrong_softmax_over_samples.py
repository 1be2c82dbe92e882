# Softmax along axis 0: normalised over the samples instead of the classes.
import numpy as np
from given import cost, cross_entropy, sigmoid


def _softmax(A):
    E = np.exp(A - A.max(axis=0))
    return E / E.sum(axis=0)


def train(X, T, learning_rate, epochs):
    W = np.zeros((X.shape[1],) + T.shape[1:])
    costs = []
    for _ in range(epochs):
        Y = sigmoid(X @ W) if T.ndim == 1 else _softmax(X @ W)
        costs.append(cross_entropy(T, Y) if T.ndim == 1 else cost(T, Y))
        W -= learning_rate * X.T @ (Y - T)
    return W, costs
