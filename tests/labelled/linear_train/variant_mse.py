# variant: mean squared error and its gradient
import numpy as np

def train(X, T, learning_rate, epochs):
    N, D = X.shape
    w = np.zeros(D)
    costs = []
    for _ in range(epochs):
        Yhat = X.dot(w)
        delta = Yhat - T
        costs.append(delta.dot(delta) / N)
        w = w - learning_rate * 2 / N * X.T.dot(delta)
    return w, costs
