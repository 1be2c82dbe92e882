# Returns the weights without the costs.
import numpy as np
from given import sigmoid, softmax


def train(X, T, learning_rate, epochs):
    W = np.zeros((X.shape[1],) + T.shape[1:])
    for i in range(epochs):
        Y = sigmoid(X @ W) if T.ndim == 1 else softmax(X @ W)
        W -= learning_rate * X.T @ (Y - T)
    return W
