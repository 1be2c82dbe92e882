# Records the cost only in every tenth epoch.
import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    W = np.zeros((X.shape[1],) + T.shape[1:])
    costs = []
    for i in range(epochs):
        Y = sigmoid(X @ W) if T.ndim == 1 else softmax(X @ W)
        W -= learning_rate * X.T @ (Y - T)
        if i % 10 == 0:
            costs.append(cross_entropy(T, Y) if T.ndim == 1 else cost(T, Y))
    return W, costs
