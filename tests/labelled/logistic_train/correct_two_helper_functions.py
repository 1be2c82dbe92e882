# one training function for two classes, one for K
import numpy as np
from given import sigmoid, softmax, cross_entropy, cost

def train_binary(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for i in range(epochs):
        p = sigmoid(np.dot(X, w))
        c = cross_entropy(T, p)
        costs.append(c)
        dw = np.dot(X.T, p - T)
        w = w - learning_rate * dw
    return w, costs

def train_multiclass(X, T, learning_rate, epochs):
    W = np.zeros((X.shape[1], T.shape[1]))
    costs = []
    for i in range(epochs):
        P = softmax(np.dot(X, W))
        c = cost(T, P)
        costs.append(c)
        dW = np.dot(X.T, P - T)
        W = W - learning_rate * dW
    return W, costs

def train(X, T, learning_rate, epochs):
    if len(T.shape) == 1:
        return train_binary(X, T, learning_rate, epochs)
    else:
        return train_multiclass(X, T, learning_rate, epochs)
