# wrong: halves the learning rate after every epoch, the walk stops long before the bottom
import numpy as np
from given import cost, cross_entropy, sigmoid, softmax

def train(X, T, learning_rate, epochs):
    W = np.zeros((X.shape[1],) + T.shape[1:])
    costs = []
    for _ in range(epochs):
        A = X @ W
        Y = softmax(A) if W.ndim > 1 else sigmoid(A)
        costs.append(cost(T, Y) if W.ndim > 1 else cross_entropy(T, Y))
        W = W - learning_rate * X.T @ (Y - T)
        learning_rate = learning_rate / 2
    return W, costs
