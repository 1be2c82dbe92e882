# Picks the output and cost function once, then loops; own grad beside it.
import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def grad(Y, T, X):
    return X.T.dot(Y - T)


def train(X, T, learning_rate, epochs):
    output, J = (sigmoid, cross_entropy) if len(T.shape) == 1 else (softmax, cost)
    W = np.zeros(X.shape[1:] + T.shape[1:])
    costs = []
    for _ in range(epochs):
        Y = output(X.dot(W))
        costs.append(J(T, Y))
        W = W - learning_rate * grad(Y, T, X)
    return W, costs
