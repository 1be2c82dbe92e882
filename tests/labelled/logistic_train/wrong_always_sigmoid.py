# a sigmoid for K classes, too
import numpy as np
from given import sigmoid, cross_entropy, cost

def train(X, T, learning_rate, epochs):
    W = np.zeros((X.shape[1],) + T.shape[1:])
    costs = []
    for i in range(epochs):
        Y = sigmoid(X.dot(W))
        costs.append(cross_entropy(T, Y))
        W = W - learning_rate * X.T.dot(Y - T)
    return W, costs
