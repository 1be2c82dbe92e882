# wrong: standardises the features inside and returns weights for those, not for the caller's X
import numpy as np
from given import cost, cross_entropy, sigmoid, softmax

def train(X, T, learning_rate, epochs):
    Z = np.array(X, dtype=float)
    Z[:, 1:] = (Z[:, 1:] - Z[:, 1:].mean(axis=0)) / Z[:, 1:].std(axis=0)
    W = np.zeros((Z.shape[1],) + T.shape[1:])
    costs = []
    for _ in range(epochs):
        Y = sigmoid(Z @ W) if T.ndim == 1 else softmax(Z @ W)
        costs.append(cross_entropy(T, Y) if T.ndim == 1 else cost(T, Y))
        W = W - learning_rate * Z.T @ (Y - T)
    return W, costs
