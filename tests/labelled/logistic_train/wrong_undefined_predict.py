# calls predict, which is defined nowhere
import numpy as np
from given import cross_entropy, cost

def grad(Y, T, X):
    return X.T.dot(Y - T)

def train(X, T, learning_rate, epochs):
    W = np.zeros((X.shape[1],) + T.shape[1:])
    costs = []
    for i in range(epochs):
        Y = predict(X, W)
        costs.append(cross_entropy(T, Y) if T.ndim == 1 else cost(T, Y))
        W -= learning_rate * grad(Y, T, X)
    return W, costs
