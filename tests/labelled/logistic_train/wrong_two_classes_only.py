# Knows two classes only: an indicator matrix raises an error.
import numpy as np
from given import cross_entropy, sigmoid


def train(X, T, learning_rate, epochs):
    N, D = X.shape
    w = np.zeros(D)
    costs = []
    for _ in range(epochs):
        Y = sigmoid(X @ w)
        costs.append(cross_entropy(T, Y))
        w -= learning_rate * X.T @ (Y - T)
    return w, costs
