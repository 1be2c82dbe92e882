# Two mistakes: the step has the wrong sign and the costs are returned first.
import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    W = np.zeros((X.shape[1],) + T.shape[1:])
    J = []
    for _ in range(epochs):
        Y = sigmoid(X @ W) if T.ndim == 1 else softmax(X @ W)
        J.append(cross_entropy(T, Y) if T.ndim == 1 else cost(T, Y))
        W = W - learning_rate * X.T @ (T - Y)
    return J, W
