# The step leaves the factor 2 out (gradient of half the error); costs are the plain sum.
import numpy as np


def train(X, T, learning_rate, epochs):
    w = np.zeros(X.shape[1])
    costs = []
    for i in range(epochs):
        Yhat = X.dot(w)
        delta = Yhat - T
        w = w - learning_rate * X.T.dot(delta)
        costs.append(delta.dot(delta))
    return w, costs
