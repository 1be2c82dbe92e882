# W is a column for two classes: Y - T becomes N x N
import numpy as np
from given import sigmoid, softmax, cost

def train(X, T, learning_rate, epochs):
    K = 1 if T.ndim == 1 else T.shape[1]
    W = np.zeros((X.shape[1], K))
    costs = []
    for i in range(epochs):
        if K == 1:
            Y = sigmoid(X.dot(W))
            costs.append(-np.sum(T * np.log(Y) + (1 - T) * np.log(1 - Y)))
        else:
            Y = softmax(X.dot(W))
            costs.append(cost(T, Y))
        W = W - learning_rate * X.T.dot(Y - T)
    return W, costs
