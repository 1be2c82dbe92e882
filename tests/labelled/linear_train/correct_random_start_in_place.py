# a small Gaussian start, w -= in place, costs in an array
import numpy as np

def train(X, T, learning_rate, epochs):
    D = X.shape[1]
    w = np.random.randn(D) / np.sqrt(D)
    costs = np.zeros(epochs)
    for t in range(epochs):
        Yhat = X.dot(w)
        delta = Yhat - T
        w -= learning_rate * 2 * X.T.dot(delta)
        costs[t] = delta.dot(delta)
    return w, costs
