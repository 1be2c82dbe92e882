# Weights of the type of X: for whole numbers in X, the step cannot be written back.
import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    if T.ndim == 1:
        W = np.zeros_like(X[0])
    else:
        W = np.zeros((X.shape[1], T.shape[1]), dtype=X.dtype)
    costs = []
    for _ in range(epochs):
        Y = sigmoid(X @ W) if T.ndim == 1 else softmax(X @ W)
        costs.append(cross_entropy(T, Y) if T.ndim == 1 else cost(T, Y))
        W -= learning_rate * X.T @ (Y - T)
    return W, costs
