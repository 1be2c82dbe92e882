# Batch gradient descent from zeros with the helpers of given.py.
import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    if T.ndim == 1:
        W = np.zeros(X.shape[1])
    else:
        W = np.zeros((X.shape[1], T.shape[1]))
    costs = []
    for i in range(epochs):
        if T.ndim == 1:
            Y = sigmoid(X @ W)
            costs.append(cross_entropy(T, Y))
        else:
            Y = softmax(X @ W)
            costs.append(cost(T, Y))
        W -= learning_rate * X.T @ (Y - T)
    return W, costs
