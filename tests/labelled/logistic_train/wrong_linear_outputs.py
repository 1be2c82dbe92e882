# Forgets the sigmoid and softmax in the step: trains linear regression on the labels.
import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    W = np.zeros((X.shape[1],) + T.shape[1:])
    costs = []
    for _ in range(epochs):
        Y = X @ W
        costs.append(cross_entropy(T, sigmoid(Y)) if T.ndim == 1 else cost(T, softmax(Y)))
        W -= learning_rate * X.T @ (Y - T)
    return W, costs
