# steps and costs of the mean
import numpy as np
from given import sigmoid, softmax, cross_entropy, cost

def train(X, T, learning_rate, epochs):
    N, D = X.shape
    multi = T.ndim > 1
    W = np.zeros((D, T.shape[1])) if multi else np.zeros(D)
    costs = []
    for epoch in range(epochs):
        Y = softmax(X.dot(W)) if multi else sigmoid(X.dot(W))
        costs.append((cost(T, Y) if multi else cross_entropy(T, Y)) / N)
        W = W - learning_rate * X.T.dot(Y - T) / N
    return W, costs
