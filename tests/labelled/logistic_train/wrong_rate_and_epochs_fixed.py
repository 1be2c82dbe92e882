# learning rate and epochs of the lecture are written over the arguments
import numpy as np
from given import sigmoid, softmax, cross_entropy, cost

def train(X, T, learning_rate, epochs):
    learning_rate = 0.001
    epochs = 10
    W = np.zeros((X.shape[1],) + T.shape[1:])
    costs = []
    for i in range(epochs):
        Y = sigmoid(X.dot(W)) if T.ndim == 1 else softmax(X.dot(W))
        costs.append(cross_entropy(T, Y) if T.ndim == 1 else cost(T, Y))
        W = W - learning_rate * X.T.dot(Y - T)
    return W, costs
