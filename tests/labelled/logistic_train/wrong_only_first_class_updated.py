# W[:, 0] only is updated for K classes
import numpy as np
from given import sigmoid, softmax, cross_entropy, cost

def train(X, T, learning_rate, epochs):
    W = np.zeros((X.shape[1],) + T.shape[1:])
    costs = []
    for i in range(epochs):
        if T.ndim == 1:
            Y = sigmoid(X.dot(W))
            costs.append(cross_entropy(T, Y))
            W -= learning_rate * X.T.dot(Y - T)
        else:
            Y = softmax(X.dot(W))
            costs.append(cost(T, Y))
            W[:, 0] -= learning_rate * X.T.dot(Y - T)[:, 0]
    return W, costs
