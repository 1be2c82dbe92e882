# Climbs the likelihood: plus X^T (T - Y), which is the same step.
import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    W = np.zeros(X.shape[1]) if T.ndim == 1 else np.zeros((X.shape[1], T.shape[1]))
    costs = []
    for i in range(epochs):
        if T.ndim == 1:
            Y = sigmoid(X.dot(W))
            costs.append(cross_entropy(T, Y))
        else:
            Y = softmax(X.dot(W))
            costs.append(cost(T, Y))
        W += learning_rate * X.T.dot(T - Y)
    return W, costs
