# wrong: returns (costs, W)
import numpy as np
from given import cost, cross_entropy, sigmoid, softmax

def train(X, T, learning_rate, epochs):
    multi = len(T.shape) == 2
    W = np.zeros((X.shape[1], T.shape[1])) if multi else np.zeros(X.shape[1])
    history = []
    for _ in range(epochs):
        Y = softmax(X.dot(W)) if multi else sigmoid(X.dot(W))
        history.append(cost(T, Y) if multi else cross_entropy(T, Y))
        W -= learning_rate * X.T.dot(Y - T)
    return history, W
