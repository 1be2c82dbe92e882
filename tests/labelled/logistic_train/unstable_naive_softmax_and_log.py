# Sigmoid, softmax and costs as printed in the book: NaN once outputs saturate.
import numpy as np


def train(X, T, learning_rate, epochs):
    costs = []
    if T.ndim == 1:
        W = np.zeros(X.shape[1])
        for i in range(epochs):
            Y = 1 / (1 + np.exp(-X.dot(W)))
            costs.append(-np.sum(T * np.log(Y) + (1 - T) * np.log(1 - Y)))
            W -= learning_rate * X.T.dot(Y - T)
    else:
        W = np.zeros((X.shape[1], T.shape[1]))
        for i in range(epochs):
            expA = np.exp(X.dot(W))
            Y = expA / expA.sum(axis=1, keepdims=True)
            costs.append(-np.sum(T * np.log(Y)))
            W -= learning_rate * X.T.dot(Y - T)
    return W, costs
