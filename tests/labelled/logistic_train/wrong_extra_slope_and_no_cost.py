# two mistakes: y (1 - y) in the step, and the error rate in place of the cost
import numpy as np
from given import sigmoid, softmax

def train(X, T, learning_rate, epochs):
    W = np.zeros((X.shape[1],) + T.shape[1:])
    costs = []
    for i in range(epochs):
        Y = sigmoid(X.dot(W)) if T.ndim == 1 else softmax(X.dot(W))
        if T.ndim == 1:
            costs.append(np.mean((Y > 0.5) != T))
        else:
            costs.append(np.mean(Y.argmax(axis=1) != T.argmax(axis=1)))
        W = W - learning_rate * X.T.dot((Y - T) * Y * (1 - Y))
    return W, costs
