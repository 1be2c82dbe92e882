# uses the given helpers, zeros, summed gradient
import numpy as np
from given import cost, cross_entropy, sigmoid, softmax

def grad(Y, T, X):
    return X.T.dot(Y - T)

def train(X, T, learning_rate, epochs):
    if T.ndim == 1:
        W = np.zeros(X.shape[1])
    else:
        W = np.zeros((X.shape[1], T.shape[1]))
    costs = []
    for epoch in range(epochs):
        if T.ndim == 1:
            Y = sigmoid(X.dot(W))
            costs.append(cross_entropy(T, Y))
        else:
            Y = softmax(X.dot(W))
            costs.append(cost(T, Y))
        W = W - learning_rate * grad(Y, T, X)
    return W, costs
