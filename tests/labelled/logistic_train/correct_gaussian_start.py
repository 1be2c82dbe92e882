# Starts at Gaussian random weights divided by sqrt(D).
import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    D = X.shape[1]
    costs = []
    if T.ndim == 2:
        W = np.random.randn(D, T.shape[1]) / np.sqrt(D)
        for i in range(epochs):
            Y = softmax(X.dot(W))
            W -= learning_rate * X.T.dot(Y - T)
            costs.append(cost(T, Y))
    else:
        W = np.random.randn(D) / np.sqrt(D)
        for i in range(epochs):
            Y = sigmoid(X.dot(W))
            W -= learning_rate * X.T.dot(Y - T)
            costs.append(cross_entropy(T, Y))
    return W, costs
