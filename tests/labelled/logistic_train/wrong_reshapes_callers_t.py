# Changes the shape of the caller's T to a column (N, 1).
import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    binary = T.ndim == 1
    if binary:
        T.shape = (len(T), 1)
    W = np.zeros((X.shape[1], T.shape[1]))
    costs = []
    for _ in range(epochs):
        Y = sigmoid(X @ W) if binary else softmax(X @ W)
        costs.append(cross_entropy(T, Y) if binary else cost(T, Y))
        W -= learning_rate * X.T @ (Y - T)
    return (W[:, 0] if binary else W), costs
