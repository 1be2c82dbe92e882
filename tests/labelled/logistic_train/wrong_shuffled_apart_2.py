# X and T are shuffled each with its own permutation
import numpy as np
from given import sigmoid, softmax, cross_entropy, cost

def train(X, T, learning_rate, epochs):
    X = np.random.permutation(X)
    T = np.random.permutation(T)
    W = np.zeros((X.shape[1],) + T.shape[1:])
    costs = []
    for i in range(epochs):
        Y = sigmoid(X.dot(W)) if T.ndim == 1 else softmax(X.dot(W))
        costs.append(cross_entropy(T, Y) if T.ndim == 1 else cost(T, Y))
        W = W - learning_rate * X.T.dot(Y - T)
    return W, costs
