# Records the cost after each step instead of before it.
import numpy as np
from given import cost, cross_entropy, sigmoid, softmax


def train(X, T, learning_rate, epochs):
    if T.ndim == 1:
        predict, J, W = sigmoid, cross_entropy, np.zeros(X.shape[1])
    else:
        predict, J, W = softmax, cost, np.zeros((X.shape[1], T.shape[1]))
    costs = []
    for _ in range(epochs):
        W = W - learning_rate * X.T.dot(predict(X.dot(W)) - T)
        costs.append(J(T, predict(X.dot(W))))
    return W, costs
